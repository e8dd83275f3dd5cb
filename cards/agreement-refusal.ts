// "First the customer agreement": the way to accept it, or whom to ask (APP-2).
import type { Refused } from '../domain/decision.ts';
import type { agreementAccepted } from '../domain/rules/agreement.ts';
import type { RefusalTexts } from './define-cards.ts';
import type { Locale } from './view.ts';

type AgreementRefusal = Extract<ReturnType<typeof agreementAccepted>, Refused>;

function forWhat({ product, subscription }: AgreementRefusal) {
  if (subscription !== undefined) return { subscription };
  return product === undefined ? {} : { product };
}

export const agreementRefusal: Record<Locale, RefusalTexts<AgreementRefusal>> = {
  en: {
    'APP-2': ({ maySign, signers, ...refusal }, say) => ({
      why: 'Apps of other publishers come after the Microsoft Customer Agreement, and your organization has not accepted it yet.',
      cure: maySign
        ? 'Accept it once for everybody, then go on here.'
        : `Ask ${say.anyOf(signers)} to accept it. That is needed once, for everybody.`,
      next: maySign
        ? [{ title: 'Go to the agreement', open: 'accept-agreement', input: forWhat({ maySign, signers, ...refusal }) }]
        : [{ title: 'Show our apps', open: 'list-subscriptions', input: { filter: 'apps' } }],
    }),
  },
  nl: {
    'APP-2': ({ maySign, signers, ...refusal }, say) => ({
      why: 'Voor apps van andere uitgevers is eerst de Microsoft-klantovereenkomst nodig, en jullie organisatie heeft die nog niet geaccepteerd.',
      cure: maySign
        ? 'Accepteer die één keer voor iedereen, en ga daarna hier verder.'
        : `Vraag ${say.anyOf(signers)} om die te accepteren. Dat hoeft maar één keer, voor iedereen.`,
      next: maySign
        ? [
            {
              title: 'Naar de overeenkomst',
              open: 'accept-agreement',
              input: forWhat({ maySign, signers, ...refusal }),
            },
          ]
        : [{ title: 'Toon onze apps', open: 'list-subscriptions', input: { filter: 'apps' } }],
    }),
  },
};
