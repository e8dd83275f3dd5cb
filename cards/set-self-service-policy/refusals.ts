// Why the self-service policy of a product is not changed.
import type { RefusalOf } from '../../domain/command.ts';
import type { setSelfServicePolicy } from '../../domain/commands/set-self-service-policy.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { policyWords } from '../policy-words.ts';
import type { Locale } from '../view.ts';

type PolicyRefusal = RefusalOf<typeof setSelfServicePolicy>;

const en: RefusalTexts<PolicyRefusal> = {
  'ROLE-15': ({ admins, billing }, say) => ({
    why: `Only a global admin sets what people may buy for their own teams${billing ? '; a billing admin sees it' : ''}.`,
    cure: `Ask ${say.anyOf(admins)}.`,
    next: billing ? [{ title: 'Show the policy', open: 'show-self-service-policy' }] : [],
  }),
  'POL-4': ({ product }, say) => ({
    why: `${say.product(product)} is sold by another company, and trials alone cannot be allowed for that.`,
    cure: 'Choose to allow it, or not to allow it.',
    next: [{ title: 'Choose again', open: 'set-self-service-policy', input: { product } }],
  }),
  'POL-6': () => ({
    why: 'People cannot buy this product for their own teams, so there is nothing to set.',
    cure: 'Choose one of the products that they can buy.',
    next: [{ title: 'Show the policy', open: 'show-self-service-policy' }],
  }),
  'SAME-POLICY': ({ product, policy }, say) => ({
    why: `${say.product(product)} is already set to "${policyWords(policy, say)}".`,
    cure: 'Choose another setting.',
    next: [{ title: 'Choose another', open: 'set-self-service-policy', input: { product } }],
  }),
};

const nl: RefusalTexts<PolicyRefusal> = {
  'ROLE-15': ({ admins, billing }, say) => ({
    why: `Alleen een globale beheerder bepaalt wat mensen voor het eigen team mogen kopen${billing ? '; een factureringsbeheerder kan het bekijken' : ''}.`,
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: billing ? [{ title: 'Toon het beleid', open: 'show-self-service-policy' }] : [],
  }),
  'POL-4': ({ product }, say) => ({
    why: `${say.product(product)} is van een ander bedrijf, en daarvoor kun je niet alleen proefversies toestaan.`,
    cure: 'Kies of je het toestaat of niet.',
    next: [{ title: 'Kies opnieuw', open: 'set-self-service-policy', input: { product } }],
  }),
  'POL-6': () => ({
    why: 'Mensen kunnen dit product niet voor het eigen team kopen, dus er valt niets in te stellen.',
    cure: 'Kies een van de producten die ze wel kunnen kopen.',
    next: [{ title: 'Toon het beleid', open: 'show-self-service-policy' }],
  }),
  'SAME-POLICY': ({ product, policy }, say) => ({
    why: `${say.product(product)} staat al op "${policyWords(policy, say)}".`,
    cure: 'Kies een andere instelling.',
    next: [{ title: 'Kies een andere', open: 'set-self-service-policy', input: { product } }],
  }),
};

export const policyRefusals: Record<Locale, RefusalTexts<PolicyRefusal>> = { en, nl };
