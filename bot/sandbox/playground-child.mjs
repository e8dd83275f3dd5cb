// Runs inside the Playground's own process, in front of it: keeps it on this machine, and ends it with the bot.
import net from 'node:net';

// It would listen on every network interface, and whoever reaches it acts as the demo tenant's administrator.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number'
    ? listen.call(this, { port, host: '127.0.0.1' }, ...rest)
    : listen.call(this, port, ...rest);
};

// The bot may be killed without a chance to stop it.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group of processes; the bot stops this one when its own work is done.
process.on('SIGINT', () => undefined);

await import('@microsoft/m365agentsplayground/cli.js');
