// What an invoke is answered with: a pressed Action.Execute, and typing in a search box. Teams takes only HTTP 200; the outcome is in the body's statusCode.
import type { Reply } from './channel.ts';

export type InvokeAnswer = {
  statusCode: 200 | 400 | 500;
  type:
    | 'application/vnd.microsoft.card.adaptive'
    | 'application/vnd.microsoft.activity.message'
    | 'application/vnd.microsoft.search.searchResponse'
    | 'application/vnd.microsoft.error';
  value: unknown;
};

/** A new card is sent as a message of its own; the pressed one then says so in one line. */
export const answerInvoke = (reply: Reply): InvokeAnswer => {
  switch (reply.kind) {
    case 'replace':
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card };
    case 'card':
      return toast(reply.summary);
    case 'toast':
      return toast(reply.text);
    case 'results':
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results: reply.results },
      };
    case 'nothing':
      return toast('');
  }
};

export const answerFault = (message: string): InvokeAnswer => ({
  statusCode: 500,
  type: 'application/vnd.microsoft.error',
  value: { code: 'InternalServerError', message },
});

export const answerUnreadable: InvokeAnswer = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'This button is not one of ours.' },
};

/** Teams shows "Unable to reach app" and sends the press again when the text is empty. */
const toast = (text: string): InvokeAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text || '✓',
});
