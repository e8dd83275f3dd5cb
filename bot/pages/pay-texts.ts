// The sentences of the page on which a card is added or edited, in English and Dutch.
import type { Locale } from '../../cards/view.ts';
import type { CardField, CardProblem } from '../../domain/payment-vault.ts';

const en = {
  add: 'Add a card',
  edit: (card: string) => `Edit ${card}`,
  lead: 'Your card goes to the payment vault. License Desk keeps its brand, last four digits, expiry date, name and address, nothing more.',
  fixed: 'The number cannot be changed. For a new number, add the new card instead.',
  sandbox:
    'This is a sandbox: nothing is charged. Use a test number such as 4242 4242 4242 4242, or 4000 0000 0000 0341 for a card whose charges fail.',
  wrong: 'Please look again at what is marked. Nothing was saved.',
  again: 'For your safety, the number and the security code are empty again.',
  labels: {
    number: 'Card number',
    expires: 'Expiry date (MM/YY)',
    securityCode: 'Security code',
    holder: 'Name on card',
    street: 'Street and number',
    city: 'Postal code and city',
    country: 'Country or region',
  } as Record<CardField, string>,
  problems: {
    missing: 'Fill this in.',
    invalid: 'This is not right: check it with your card.',
    expired: 'This card has expired.',
    country: 'The card must be issued in the country of your organization.',
  } as Record<CardProblem, string>,
  submitAdd: 'Add card',
  submitEdit: 'Save',
  added: 'The card was added',
  saved: 'The card was saved',
  next: (card: string) =>
    `${card} can be used now. Nothing is paid with it yet: go back to Teams and write "replace the payment method" to choose what it pays for.`,
  kept: (card: string) => `${card} has its new details. You can close this page and go back to Teams.`,
  footer: 'This page works once and for 15 minutes. Your bank may ask you to approve the card.',
};

const nl: typeof en = {
  add: 'Kaart toevoegen',
  edit: (card) => `${card} bewerken`,
  lead: 'Je kaart gaat naar de betaalkluis. License Desk bewaart merk, laatste vier cijfers, vervaldatum, naam en adres, meer niet.',
  fixed: 'Het nummer kan niet wijzigen. Voeg voor een nieuw nummer de nieuwe kaart toe.',
  sandbox:
    'Dit is een zandbak: er wordt niets afgeschreven. Gebruik een testnummer zoals 4242 4242 4242 4242, of 4000 0000 0000 0341 voor een kaart die niet kan worden belast.',
  wrong: 'Kijk nog even naar wat gemarkeerd is. Er is niets opgeslagen.',
  again: 'Voor je veiligheid zijn het nummer en de beveiligingscode weer leeg.',
  labels: {
    number: 'Kaartnummer',
    expires: 'Vervaldatum (MM/JJ)',
    securityCode: 'Beveiligingscode',
    holder: 'Naam op de kaart',
    street: 'Straat en nummer',
    city: 'Postcode en plaats',
    country: 'Land of regio',
  },
  problems: {
    missing: 'Vul dit in.',
    invalid: 'Dit klopt niet: vergelijk het met je kaart.',
    expired: 'Deze kaart is verlopen.',
    country: 'De kaart moet zijn uitgegeven in het land van je organisatie.',
  },
  submitAdd: 'Kaart toevoegen',
  submitEdit: 'Opslaan',
  added: 'De kaart is toegevoegd',
  saved: 'De kaart is opgeslagen',
  next: (card) =>
    `${card} is nu te gebruiken. Er wordt nog niets mee betaald: ga terug naar Teams en schrijf "vervang de betaalmethode" om te kiezen wat ermee wordt betaald.`,
  kept: (card) => `${card} heeft de nieuwe gegevens. Je kunt deze pagina sluiten en teruggaan naar Teams.`,
  footer: 'Deze pagina werkt één keer en 15 minuten lang. Je bank kan vragen om de kaart goed te keuren.',
};

const nowEn = {
  title: (invoice: string) => `Pay invoice ${invoice}`,
  lead: (money: string) =>
    `${money} is charged to the card that you enter here, once. License Desk does not keep the card; on the invoice stay its brand and last four digits.`,
  submit: (money: string) => `Pay ${money}`,
  done: 'The invoice is paid',
  paid: (money: string, card: string) =>
    `${money} was charged to ${card}. You can close this page and go back to Teams.`,
  notDone: 'The card was declined',
  declined: (card: string) =>
    `${card} was declined, so nothing is paid. To try another card, press "Pay now" on the invoice in Teams again.`,
};

const nowNl: typeof nowEn = {
  title: (invoice) => `Factuur ${invoice} betalen`,
  lead: (money) =>
    `${money} wordt één keer afgeschreven van de kaart die je hier invult. License Desk bewaart de kaart niet; op de factuur blijven merk en laatste vier cijfers staan.`,
  submit: (money) => `Betaal ${money}`,
  done: 'De factuur is betaald',
  paid: (money, card) => `${money} is afgeschreven van ${card}. Je kunt deze pagina sluiten en teruggaan naar Teams.`,
  notDone: 'De kaart is geweigerd',
  declined: (card) =>
    `${card} is geweigerd, dus er is niets betaald. Wil je een andere kaart proberen, druk dan in Teams op de factuur weer op "Nu betalen".`,
};

/** Where an invoice is paid. */
export const payNowTexts: Record<Locale, typeof nowEn> = { en: nowEn, nl: nowNl };

export type PayTexts = typeof en;
export const payTexts: Record<Locale, PayTexts> = { en, nl };
