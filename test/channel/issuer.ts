// Stands in for login.botframework.com: publishes keys, and signs what a test claims.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;
type Header = { alg?: 'RS256' | 'HS256' | 'none'; kid?: string };

export type Issuer = {
  name: string;
  trust: { ToBotFromChannelTokenIssuer: string } & Record<string, string>;
  /** A token of key `teams`, unless the header says otherwise. */
  sign(claims: Claims, header?: Header): string;
  /** The claims of one token under the signature of another. */
  forge(claims: Claims, signed: Claims): string;
  close(): Promise<void>;
};

const name = 'https://issuer.example';

export const startIssuer = async (): Promise<Issuer> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' });
  const keys = [
    { ...jwk, kid: 'teams', use: 'sig', endorsements: ['msteams'] },
    { ...jwk, kid: 'webchat', use: 'sig', endorsements: ['webchat'] },
  ];
  const server = createServer((request, response) => {
    const body = request.url === '/keys' ? { keys } : { issuer: name, jwks_uri: `${url()}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const token = (claims: Claims, { alg = 'RS256', kid = 'teams' }: Header = {}) => {
    const content = `${encode({ typ: 'JWT', alg, kid })}.${encode(claims)}`;
    if (alg === 'none') return `${content}.`;
    const signature =
      alg === 'HS256'
        ? createHmac('sha256', publicKey.export({ format: 'pem', type: 'spki' }))
            .update(content)
            .digest()
        : sign('RSA-SHA256', Buffer.from(content), privateKey);
    return `${content}.${signature.toString('base64url')}`;
  };

  return {
    name,
    trust: {
      ToBotFromChannelTokenIssuer: name,
      ToBotFromChannelOpenIdMetadataUrl: `${url()}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url()}/openid`,
      ToChannelFromBotLoginUrl: `${url()}/login`,
      ToChannelFromBotOAuthScope: name,
      OAuthUrl: url(),
      ValidateAuthority: 'true',
      CallerId: name,
    },
    sign: token,
    forge: (claims, signed) => {
      const [header, , signature] = token(signed).split('.');
      return [header, encode(claims), signature].join('.');
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
