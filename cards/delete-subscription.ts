// The cards of delete-subscription: what is lost at once, and until when it could have stayed.
import type { RefusalOf } from '../domain/command.ts';
import type { DeleteEffect, deleteSubscription } from '../domain/commands/delete-subscription.ts';
import { type CardContext, defineCards, open, type RefusalTexts } from './define-cards.ts';
import { lifeRefusals } from './life-refusals.ts';
import { confirmOrNot, lifeWords } from './life-words.ts';
import { sharedRefusals } from './refusals.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { quantityFacts } from './subscription-row.ts';
import type { Fact, Locale } from './view.ts';

const en = {
  kicker: 'Delete a subscription',
  warning: 'Everything in it is gone at once, and nobody can bring it back: not you, and not Microsoft.',
  ended: 'Ended on',
  otherwise: 'Deleted by itself on',
  addOn: 'Add-on',
  consequences: ({ assigned, otherwiseOn, addOns }: DeleteEffect, say: Say): string[] => [
    'The content in SharePoint and OneDrive is removed immediately. Save what is still needed first.',
    ...(assigned > 0 ? [`People with a license (${say.number(assigned)}) lose it.`] : []),
    ...addOns.map((one) => `The add-on ${say.product(one.product)} is deleted along with it.`),
    `If you wait, it can still be reactivated until ${say.date(otherwiseOn)}. It costs nothing meanwhile.`,
  ],
  confirm: 'Delete it for good',
  instead: 'Reactivate it instead',
  summary: ({ product }: DeleteEffect, say: Say) => `Delete ${say.product(product)}. Waiting for your confirmation.`,
  doneLead: ({ product }: DeleteEffect, say: Say) => `${say.product(product)} was deleted, with everything in it.`,
  again: 'You can buy the product anew. That does not bring its data back.',
  all: 'All subscriptions',
};

const nl: typeof en = {
  kicker: 'Abonnement verwijderen',
  warning: 'Alles wat erin staat is meteen weg, en niemand kan het terughalen: jij niet, en Microsoft ook niet.',
  ended: 'Geëindigd op',
  otherwise: 'Verdwijnt vanzelf op',
  addOn: 'Invoegtoepassing',
  consequences: ({ assigned, otherwiseOn, addOns }, say) => [
    'De inhoud in SharePoint en OneDrive wordt onmiddellijk verwijderd. Bewaar eerst wat nog nodig is.',
    ...(assigned > 0 ? [`Mensen met een licentie (${say.number(assigned)}) raken die kwijt.`] : []),
    ...addOns.map((one) => `De invoegtoepassing ${say.product(one.product)} wordt mee verwijderd.`),
    `Wacht je, dan kun je het nog tot ${say.date(otherwiseOn)} opnieuw activeren. Het kost intussen niets.`,
  ],
  confirm: 'Voorgoed verwijderen',
  instead: 'Liever opnieuw activeren',
  summary: ({ product }, say) => `${say.product(product)} verwijderen. Wacht op je bevestiging.`,
  doneLead: ({ product }, say) => `${say.product(product)} is verwijderd, met alles wat erin stond.`,
  again: 'Je kunt het product opnieuw kopen. De gegevens komen daarmee niet terug.',
  all: 'Alle abonnementen',
};

const texts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof deleteSubscription>>;

const refused: Record<Locale, Texts> = {
  en: {
    ...sharedRefusals.en,
    'ADD-1': lifeRefusals.en['ADD-1'],
    'LIFE-9': ({ problem, state, product, subscription, disabled, deleted }, say) => ({
      why:
        problem === 'agreement'
          ? `${say.product(product)} was bought under the Microsoft Customer Agreement, and such a subscription cannot be deleted by hand.`
          : `${say.product(product)} is still in use: only a subscription that is disabled can be deleted.`,
      cure:
        state === 'active'
          ? 'Cancel it. It is then deleted by itself when its time comes.'
          : problem === 'agreement'
            ? `You need not do anything: it is deleted by itself on ${say.date(deleted)}.`
            : `It is disabled on ${say.date(disabled)}; ask again then.`,
      next: [
        state === 'active'
          ? { title: 'Cancel it', open: 'cancel-subscription', input: { subscription } }
          : { title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } },
      ],
    }),
  },
  nl: {
    ...sharedRefusals.nl,
    'ADD-1': lifeRefusals.nl['ADD-1'],
    'LIFE-9': ({ problem, state, product, subscription, disabled, deleted }, say) => ({
      why:
        problem === 'agreement'
          ? `${say.product(product)} is gekocht onder de Microsoft-klantovereenkomst, en zo'n abonnement kun je niet zelf verwijderen.`
          : `${say.product(product)} is nog in gebruik: alleen een uitgeschakeld abonnement kun je verwijderen.`,
      cure:
        state === 'active'
          ? 'Zeg het op. Het wordt dan op zijn tijd vanzelf verwijderd.'
          : problem === 'agreement'
            ? `Je hoeft niets te doen: het wordt op ${say.date(deleted)} vanzelf verwijderd.`
            : `Het wordt op ${say.date(disabled)} uitgeschakeld; vraag het dan opnieuw.`,
      next: [
        state === 'active'
          ? { title: 'Opzeggen', open: 'cancel-subscription', input: { subscription } }
          : { title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } },
      ],
    }),
  },
};

function facts(effect: DeleteEffect, say: Say): Fact[] {
  const { endedOn, otherwiseOn, addOns } = effect;
  const t = texts[say.locale];
  return [
    ...quantityFacts(effect, say),
    { title: t.ended, value: say.date(endedOn) },
    { title: t.otherwise, value: say.date(otherwiseOn) },
    ...addOns.map((one) => ({
      title: t.addOn,
      value: `${say.product(one.product)}, ${say.units(one.product, one.total)}`,
    })),
  ];
}

export const deleteSubscriptionCards = defineCards<typeof deleteSubscription>({
  kicker: { en: en.kicker, nl: nl.kicker },
  refused,
  review(effect, { say, pending }: CardContext) {
    const t = texts[say.locale];
    const { unconfirmed, goodToKnow } = lifeWords[say.locale];
    const { product, subscription } = effect;
    return {
      locale: say.locale,
      summary: t.summary(effect, say),
      header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: unconfirmed } },
      lead: { tone: 'attention', text: t.warning },
      facts: facts(effect, say),
      notes: { title: goodToKnow, lines: t.consequences(effect, say) },
      actions: [
        ...confirmOrNot(t.confirm, pending, say, 'destructive'),
        open(t.instead, 'reactivate-subscription', { subscription }),
      ],
    };
  },
  done(effect, { say }) {
    const t = texts[say.locale];
    const { done, goodToKnow } = lifeWords[say.locale];
    return {
      locale: say.locale,
      summary: t.doneLead(effect, say),
      header: {
        kicker: t.kicker,
        title: say.product(effect.product),
        state: { tone: 'good', words: done },
      },
      lead: { tone: 'good', text: t.doneLead(effect, say) },
      notes: { title: goodToKnow, lines: [t.again] },
      actions: [open(t.all, 'list-subscriptions')],
    };
  },
  asks: (question, context) => subscriptionChoice(texts[context.say.locale].kicker, question.options, context),
});
