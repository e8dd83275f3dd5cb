// How the SDK reaches Teams: one attempt of at most ten seconds, no redirects. When to try again is decided by the caller.
import { z } from 'zod';
import type { Refusal } from './channel.ts';

const TIMEOUT_MS = 10_000;

/** Teams answered, and not with success. `code` is Teams' own, such as `BotNotInConversationRoster`. */
class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor({ status, code, retryAfterSeconds }: { status: number; code: string; retryAfterSeconds?: number }) {
    super(`Teams answered ${status} ${code}`.trim());
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

type SdkHeaders = { toJson(): Record<string, string> };
type SdkRequest = { url: string; method: string; headers: SdkHeaders; body?: unknown };
type SdkResponse<R> = { request: R; status: number; headers: SdkHeaders; bodyAsText: string };

/**
 * In the shape of the SDK's `httpClient` option. The SDK's own client would repeat a POST up to four times on a 5xx,
 * wait as long as Retry-After says, and follow redirects with the bot's token.
 */
export const connectorClient = {
  sendRequest: async <R extends SdkRequest>(request: R): Promise<SdkResponse<R>> => {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      body: typeof request.body === 'string' ? request.body : null,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const bodyAsText = await response.text();
    if (!response.ok) {
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      throw new ConnectorRefusal({
        status: response.status,
        code: readCode(bodyAsText),
        ...(seconds >= 0 && { retryAfterSeconds: seconds }),
      });
    }
    const headers = Object.fromEntries(response.headers);
    return { request, status: response.status, headers: { toJson: () => headers }, bodyAsText };
  },
};

/** 412, 429, 5xx and a broken line may pass; so may 401 and 408, once the token or the network is mended. */
export const toRefusal = (error: unknown): Refusal => {
  if (!(error instanceof ConnectorRefusal)) {
    return {
      ok: false,
      final: false,
      reason: `Teams was not reached: ${error instanceof Error ? error.message : error}`,
    };
  }
  const { status, message: reason, retryAfterSeconds } = error;
  const mayPass = status >= 500 || [401, 408, 412, 429].includes(status);
  if (!mayPass) return { ok: false, final: true, reason, gone: status === 403 || status === 404 };
  const throttled = status === 429 ? { throttled: true } : {};
  return {
    ok: false,
    final: false,
    reason,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...throttled,
  };
};

const Body = z.object({ error: z.object({ code: z.string().regex(/^\w{1,60}$/) }) });

const readCode = (body: string): string => {
  try {
    return Body.parse(JSON.parse(body)).error.code;
  } catch {
    return '';
  }
};
