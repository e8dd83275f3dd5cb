// A line that carries what is sent to a server and loses the answer.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The client's connection breaks when the server's answer comes: by then the server has done its work. */
export async function startLossyLine(to: number): Promise<{ port: number; close(): void }> {
  const server = createServer((client: Socket) => {
    const onward = connect(to, '127.0.0.1');
    client.pipe(onward);
    onward.once('data', () => client.destroy());
    for (const socket of [client, onward]) {
      socket.on('error', () => undefined);
      socket.on('close', () => onward.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
