// Why an app cannot be activated: a "no" for each way it may stand.
import type { RefusalOf } from '../../domain/command.ts';
import type { activateApp } from '../../domain/commands/activate-app.ts';
import { agreementRefusal } from '../agreement-refusal.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof activateApp>>;

const showApps = { en: 'Show our apps', nl: 'Toon onze apps' };
const listed = (locale: Locale) => ({
  title: showApps[locale],
  open: 'list-subscriptions',
  input: { filter: 'apps' },
});

const en: Texts = {
  ...sharedRefusals.en,
  ...agreementRefusal.en,
  'NO-APP': ({ product, subscription }, say) => ({
    why: `${say.product(product)} is no app of another publisher. It is active already.`,
    cure: 'Its licenses can be assigned right away.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
  'ALREADY-ACTIVATED': ({ product, on, portal, subscription }, say) => ({
    why: `${say.product(product)} was activated on ${say.date(on)}, and an app is set up once.`,
    cure: 'To assign it to people or to change how it is set up, go to the publisher’s portal.',
    next: [
      { title: 'Open the publisher’s portal', link: portal },
      { title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } },
    ],
  }),
  'NOTHING-TO-ACTIVATE': ({ apps }) => ({
    why: apps === 0 ? 'You have no apps of other publishers.' : 'None of your apps waits to be activated.',
    cure: 'There is nothing to do.',
    next: [apps === 0 ? { title: 'Buy an app', open: 'buy-app' } : listed('en')],
  }),
  'NO-PAYER': ({ product, subscription, billingProfile }, say) => ({
    why: `Billing of ${say.product(product)} starts when it is activated, but the card that pays for it has run out.`,
    cure: billingProfile ? 'Bill it to another profile first.' : 'Choose another payment method first.',
    next: [
      billingProfile
        ? { title: 'Change the billing profile', open: 'change-billing-profile', input: { subscription } }
        : { title: 'Replace the payment method', open: 'replace-payment-method', input: { subscription } },
    ],
  }),
};

const nl: Texts = {
  ...sharedRefusals.nl,
  ...agreementRefusal.nl,
  'NO-APP': ({ product, subscription }, say) => ({
    why: `${say.product(product)} is geen app van een andere uitgever. Het is al actief.`,
    cure: 'De licenties kun je meteen toewijzen.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
  'ALREADY-ACTIVATED': ({ product, on, portal, subscription }, say) => ({
    why: `${say.product(product)} is geactiveerd op ${say.date(on)}, en een app stel je maar één keer in.`,
    cure: 'Toewijzen aan mensen, of anders instellen, doe je in de portal van de uitgever.',
    next: [
      { title: 'Open de portal van de uitgever', link: portal },
      { title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } },
    ],
  }),
  'NOTHING-TO-ACTIVATE': ({ apps }) => ({
    why: apps === 0 ? 'Jullie hebben geen apps van andere uitgevers.' : 'Geen van jullie apps wacht op activering.',
    cure: 'Je hoeft niets te doen.',
    next: [apps === 0 ? { title: 'Een app kopen', open: 'buy-app' } : listed('nl')],
  }),
  'NO-PAYER': ({ product, subscription, billingProfile }, say) => ({
    why: `De facturering van ${say.product(product)} begint bij het activeren, maar de kaart die ervoor betaalt is verlopen.`,
    cure: billingProfile ? 'Laat het eerst naar een ander profiel factureren.' : 'Kies eerst een andere betaalmethode.',
    next: [
      billingProfile
        ? { title: 'Factureringsprofiel wijzigen', open: 'change-billing-profile', input: { subscription } }
        : { title: 'Betaalmethode vervangen', open: 'replace-payment-method', input: { subscription } },
    ],
  }),
};

export const activateRefusals: Record<Locale, Texts> = { en, nl };
