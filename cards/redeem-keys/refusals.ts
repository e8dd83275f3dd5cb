// Why a product key is not redeemed, each with its cure (KEY-E1..E9; KEY-2 for look-alike characters).
import type { RefusalOf } from '../../domain/command.ts';
import type { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import type { Next, RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof redeemKeys>>;

const other: Record<Locale, Next> = {
  en: { title: 'Enter another key', open: 'redeem-keys' },
  nl: { title: 'Andere code invoeren', open: 'redeem-keys' },
};

const en: Texts = {
  'LIC-3': sharedRefusals.en['LIC-3'],
  'LIFE-4': ({ product, endedOn }, say) => ({
    why: `${say.product(product)} ended on ${say.date(endedOn)}, so no licenses can be added to it.`,
    cure: 'Use the key to extend the end date instead.',
    next: [{ title: 'Extend with a key', open: 'redeem-keys', input: { mode: 'extend', products: [product] } }],
  }),
  'KEY-1': ({ length, wrong }) => ({
    why: wrong
      ? `A product key has only letters and digits, but character ${wrong.position} of this one is “${wrong.character}”.`
      : `A product key has 25 letters and digits; this one has ${length}.`,
    cure: 'Look whether a part is missing, typed twice or misread, and enter it again.',
    next: [other.en],
  }),
  'KEY-E1': ({ lastFive }, say) => ({
    why: `${say.key(lastFive)} is for people at home (Microsoft 365 Personal or Family).`,
    cure: 'Redeem it on the set-up page for home use, or enter a key for businesses.',
    next: [other.en, { title: 'Set-up page for home use', page: 'consumer-keys' }],
  }),
  'KEY-E2': ({ lastFive }, say) => ({
    why: `${say.key(lastFive)} is not valid.`,
    cure: 'Check the characters: 0 and O, 5 and S, l and I look alike. If it stays invalid, contact the reseller who sold it.',
    next: [other.en],
  }),
  'KEY-E3': ({ lastFive }, say) => ({
    why: `${say.key(lastFive)} is in the list twice.`,
    cure: 'Enter each key once; every key must be new and unused.',
    next: [other.en],
  }),
  'KEY-E4': ({ lastFive, redeemBy }, say) => ({
    why: `${say.key(lastFive)} could be redeemed until ${say.date(redeemBy)} and has expired.`,
    cure: 'Get a new, unused key from a reseller or partner.',
    next: [other.en],
  }),
  'KEY-E5': ({ lastFive, on, by, self, subscription }, say) => ({
    why: on
      ? `${say.key(lastFive)} was already used on ${say.date(on)}${self ? ' by you' : by ? ` by ${by}` : ''}.`
      : `${say.key(lastFive)} was already used.`,
    cure: by
      ? 'Its licenses are already yours. For more, enter a new, unused key.'
      : 'Ask a colleague whether they redeemed it. If nobody did, contact the partner or reseller.',
    next: subscription
      ? [{ title: 'Show that subscription', open: 'show-subscription', input: { subscription } }, other.en]
      : [other.en],
  }),
  'KEY-E6': ({ lastFive, minutes }, say) => ({
    why: `${say.key(lastFive)} cannot be processed right now.`,
    cure: `Try again in a few minutes. If it is the same after ${minutes} minutes, contact support.`,
    next: [other.en, { title: 'Contact support', page: 'support' }],
  }),
  'KEY-E7': ({ lastFive, product }, say) => ({
    why: `${say.key(lastFive)} is for ${say.product(product)} in another country or region, so it is not available to you.`,
    cure: 'Contact support, or the partner who sold the key.',
    next: [other.en, { title: 'Contact support', page: 'support' }],
  }),
  'KEY-E8': ({ product, maximum, licences }, say) => ({
    why: `With ${say.licenses(licences)} more, ${say.product(product)} would have more than the ${say.number(maximum)} that it allows.`,
    cure: 'Use a key with fewer licenses, or contact your reseller or partner.',
    next: [other.en],
  }),
  'KEY-E9': ({ admins }, say) => ({
    why: 'Only a global admin or a billing admin can redeem a product key.',
    cure: `Ask ${say.anyOf(admins)}, or have your role checked. Your key is still unused.`,
    next: [{ title: 'What can I do?', open: 'help' }],
  }),
  'KEY-6': ({ product }, say) => ({
    why: `You have no prepaid subscription to ${say.product(product)} that this key could extend.`,
    cure: 'Use the key to add licenses: that opens a prepaid subscription.',
    next: [{ title: 'Add licenses with a key', open: 'redeem-keys', input: { mode: 'add' } }],
  }),
  PLANNED: ({ product, total, on }, say) => ({
    why: `${say.product(product)} already goes to ${say.licenses(total)} on ${say.date(on)}, as an earlier key says.`,
    cure: 'Extend it again from that day on, or use the key to add licenses.',
    next: [other.en],
  }),
  'KEY-7': ({ problem }) => ({
    why: {
      'too-many': 'Those are more keys than fit in one go.',
      lengths: 'These keys last for different numbers of months, so they cannot extend together.',
      products: 'These keys are for different products.',
    }[problem],
    cure: {
      'too-many': 'Redeem them ten at a time.',
      lengths: 'Extend with one key at a time.',
      products: 'Redeem the keys of one product at a time.',
    }[problem],
    next: [other.en],
  }),
  'KEY-10': ({ product, wanted }, say) => ({
    why: `This key is for ${say.product(product)}, not for ${say.anyOf(wanted.map(say.product))}.`,
    cure: `Use it for ${say.product(product)}, or enter a key for ${say.anyOf(wanted.map(say.product))}.`,
    next: [other.en],
  }),
  'KEY-PAUSED': ({ minutes }) => ({
    why: 'Too many wrong keys were entered, so redeeming pauses for a while.',
    cure: `Try again in ${minutes} minutes. Have the key at hand: copying it is safer than typing it.`,
  }),
};

const nl: Texts = {
  'LIC-3': sharedRefusals.nl['LIC-3'],
  'LIFE-4': ({ product, endedOn }, say) => ({
    why: `${say.product(product)} eindigde op ${say.date(endedOn)}, dus er kunnen geen licenties bij.`,
    cure: 'Gebruik de code om de einddatum te verlengen.',
    next: [{ title: 'Verlengen met een code', open: 'redeem-keys', input: { mode: 'extend', products: [product] } }],
  }),
  'KEY-1': ({ length, wrong }) => ({
    why: wrong
      ? `Een productcode heeft alleen letters en cijfers, maar teken ${wrong.position} van deze is “${wrong.character}”.`
      : `Een productcode heeft 25 letters en cijfers; deze heeft er ${length}.`,
    cure: 'Kijk of er een stuk ontbreekt, dubbel staat of verkeerd is gelezen, en voer hem opnieuw in.',
    next: [other.nl],
  }),
  'KEY-E1': ({ lastFive }, say) => ({
    why: `${say.key(lastFive)} is voor thuisgebruik (Microsoft 365 Personal of Family).`,
    cure: 'Wissel hem in op de pagina voor thuisgebruik, of voer een zakelijke code in.',
    next: [other.nl, { title: 'Pagina voor thuisgebruik', page: 'consumer-keys' }],
  }),
  'KEY-E2': ({ lastFive }, say) => ({
    why: `${say.key(lastFive)} is niet geldig.`,
    cure: 'Controleer de tekens: 0 en O, 5 en S, l en I lijken op elkaar. Blijft hij ongeldig, vraag het dan aan de reseller die hem verkocht.',
    next: [other.nl],
  }),
  'KEY-E3': ({ lastFive }, say) => ({
    why: `${say.key(lastFive)} staat twee keer in de lijst.`,
    cure: 'Voer elke code één keer in; elke code moet nieuw en ongebruikt zijn.',
    next: [other.nl],
  }),
  'KEY-E4': ({ lastFive, redeemBy }, say) => ({
    why: `${say.key(lastFive)} kon worden ingewisseld tot en met ${say.date(redeemBy)} en is verlopen.`,
    cure: 'Vraag een nieuwe, ongebruikte code aan een reseller of partner.',
    next: [other.nl],
  }),
  'KEY-E5': ({ lastFive, on, by, self, subscription }, say) => ({
    why: on
      ? `${say.key(lastFive)} is op ${say.date(on)} al gebruikt${self ? ' door jou' : by ? ` door ${by}` : ''}.`
      : `${say.key(lastFive)} is al gebruikt.`,
    cure: by
      ? 'De licenties ervan heb je al. Voer voor meer een nieuwe, ongebruikte code in.'
      : 'Vraag of een collega hem heeft ingewisseld. Zo niet, neem dan contact op met de partner of reseller.',
    next: subscription
      ? [{ title: 'Toon dat abonnement', open: 'show-subscription', input: { subscription } }, other.nl]
      : [other.nl],
  }),
  'KEY-E6': ({ lastFive, minutes }, say) => ({
    why: `${say.key(lastFive)} kan nu niet worden verwerkt.`,
    cure: `Probeer het over een paar minuten opnieuw. Is het na ${minutes} minuten nog zo, neem dan contact op met ondersteuning.`,
    next: [other.nl, { title: 'Contact met ondersteuning', page: 'support' }],
  }),
  'KEY-E7': ({ lastFive, product }, say) => ({
    why: `${say.key(lastFive)} is voor ${say.product(product)} in een ander land of een andere regio, en dus voor jou niet beschikbaar.`,
    cure: 'Neem contact op met ondersteuning, of met de partner die de code verkocht.',
    next: [other.nl, { title: 'Contact met ondersteuning', page: 'support' }],
  }),
  'KEY-E8': ({ product, maximum, licences }, say) => ({
    why: `Met nog ${say.licenses(licences)} zou ${say.product(product)} boven de ${say.number(maximum)} uitkomen die zijn toegestaan.`,
    cure: 'Gebruik een code met minder licenties, of neem contact op met je reseller of partner.',
    next: [other.nl],
  }),
  'KEY-E9': ({ admins }, say) => ({
    why: 'Alleen een globale beheerder of een factureringsbeheerder kan een productcode inwisselen.',
    cure: `Vraag het aan ${say.anyOf(admins)}, of laat je rol nakijken. Je code is nog ongebruikt.`,
    next: [{ title: 'Wat kan ik wel?', open: 'help' }],
  }),
  'KEY-6': ({ product }, say) => ({
    why: `Je hebt geen vooruitbetaald abonnement op ${say.product(product)} dat deze code kan verlengen.`,
    cure: 'Gebruik de code om licenties toe te voegen: dan komt er een vooruitbetaald abonnement.',
    next: [{ title: 'Licenties toevoegen met een code', open: 'redeem-keys', input: { mode: 'add' } }],
  }),
  PLANNED: ({ product, total, on }, say) => ({
    why: `${say.product(product)} gaat op ${say.date(on)} al naar ${say.licenses(total)}, volgens een eerdere code.`,
    cure: 'Verleng het vanaf die dag opnieuw, of gebruik de code om licenties toe te voegen.',
    next: [other.nl],
  }),
  'KEY-7': ({ problem }) => ({
    why: {
      'too-many': 'Dat zijn meer codes dan er in één keer kunnen.',
      lengths: 'Deze codes gelden voor verschillende aantallen maanden, dus ze kunnen niet samen verlengen.',
      products: 'Deze codes zijn voor verschillende producten.',
    }[problem],
    cure: {
      'too-many': 'Wissel ze met tien tegelijk in.',
      lengths: 'Verleng met één code tegelijk.',
      products: 'Wissel de codes van één product tegelijk in.',
    }[problem],
    next: [other.nl],
  }),
  'KEY-10': ({ product, wanted }, say) => ({
    why: `Deze code is voor ${say.product(product)}, niet voor ${say.anyOf(wanted.map(say.product))}.`,
    cure: `Gebruik hem voor ${say.product(product)}, of voer een code voor ${say.anyOf(wanted.map(say.product))} in.`,
    next: [other.nl],
  }),
  'KEY-PAUSED': ({ minutes }) => ({
    why: 'Er zijn te veel verkeerde codes ingevoerd, dus inwisselen staat even stil.',
    cure: `Probeer het over ${minutes} minuten opnieuw. Houd de code bij de hand: kopiëren is veiliger dan overtypen.`,
  }),
};

export const redeemRefusals: Record<Locale, Texts> = { en, nl };
