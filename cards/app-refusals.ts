// The words of every "no" about an app of another publisher.
import type { Refused } from '../domain/decision.ts';
import type { countsLicences, isNoEndedApp } from '../domain/rules/apps.ts';
import type { RefusalTexts } from './define-cards.ts';
import type { Locale } from './view.ts';

export type AppRefusal = Extract<ReturnType<typeof countsLicences> | ReturnType<typeof isNoEndedApp>, Refused>;

const en: RefusalTexts<AppRefusal> = {
  'APP-5': ({ product }, say) => ({
    why: `${say.product(product)} has a flat rate: the number of licenses is Unlimited, so there is no number to change.`,
    cure: 'Everybody can use it already, as the publisher’s portal arranges it.',
  }),
  'APP-7': ({ product, portal, subscription }, say) => ({
    why: `${say.product(product)} is not activated yet.`,
    cure: 'Set it up once in the publisher’s portal and say here that it is done. Then you can go on.',
    next: [
      { title: 'Activate it', open: 'activate-app', input: { subscription } },
      { title: 'Open the publisher’s portal', link: portal },
    ],
  }),
  'APP-14': ({ product, portal }, say) => ({
    why: `${say.product(product)} was bought from its vendor, who sends the bill and changes or ends it.`,
    cure: 'Contact the vendor: the publisher’s portal says how.',
    next: [{ title: 'Open the publisher’s portal', link: portal }],
  }),
  'APP-10': ({ product, endedOn }, say) => ({
    why: `${say.product(product)} is disabled since ${say.date(endedOn)}, and a disabled app can never be activated again.`,
    cure: 'Buy another copy of it if you want to go on using it.',
    next: [{ title: 'Buy another copy', open: 'buy-app', input: { products: [product] } }],
  }),
};

const nl: RefusalTexts<AppRefusal> = {
  'APP-5': ({ product }, say) => ({
    why: `${say.product(product)} heeft een vast tarief: het aantal licenties is Onbeperkt, dus er is geen aantal te wijzigen.`,
    cure: 'Iedereen kan het al gebruiken, zoals de portal van de uitgever het regelt.',
  }),
  'APP-7': ({ product, portal, subscription }, say) => ({
    why: `${say.product(product)} is nog niet geactiveerd.`,
    cure: 'Stel het eenmalig in via de portal van de uitgever en zeg hier dat het klaar is. Dan kun je verder.',
    next: [
      { title: 'Activeer het', open: 'activate-app', input: { subscription } },
      { title: 'Open de portal van de uitgever', link: portal },
    ],
  }),
  'APP-14': ({ product, portal }, say) => ({
    why: `${say.product(product)} is bij de leverancier zelf gekocht, die de rekening stuurt en het wijzigt of beëindigt.`,
    cure: 'Neem contact op met de leverancier: in de portal van de uitgever staat hoe.',
    next: [{ title: 'Open de portal van de uitgever', link: portal }],
  }),
  'APP-10': ({ product, endedOn }, say) => ({
    why: `${say.product(product)} is uitgeschakeld sinds ${say.date(endedOn)}, en een uitgeschakelde app kan nooit opnieuw actief worden.`,
    cure: 'Koop nog een exemplaar als je de app wilt blijven gebruiken.',
    next: [{ title: 'Koop nog een exemplaar', open: 'buy-app', input: { products: [product] } }],
  }),
};

export const appRefusals: Record<Locale, RefusalTexts<AppRefusal>> = { en, nl };
