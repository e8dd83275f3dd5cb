// The web pages that cards lead to, as a person uses them.
import { chatWith, type SeenCard } from './desk-chat.ts';
import type { Product } from './test-product.ts';

/** Where a button of a card leads. */
export function linkOf({ json }: SeenCard, title: string | RegExp): string {
  const isIt = (said: string) => (typeof title === 'string' ? said === title : title.test(said));
  let link = '';
  JSON.stringify(json, (_key, value) => {
    if (value?.type === 'Action.OpenUrl' && isIt(value.title)) link = value.url;
    return value;
  });
  return link;
}

/** What a person types on the page. */
export const card = {
  number: '4000 0566 5566 5556',
  expires: '12/30',
  securityCode: '737',
  holder: 'Alex Wilber',
  street: 'Keizersgracht 1',
  city: '1015 CN Amsterdam',
  country: 'NL',
};
export const post = (url: string, form: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form) });

/** Adds a card as `as` does it: asks for the page, and fills it in. */
export async function addCard(product: Product, as: string, details: Partial<typeof card> = {}): Promise<Response> {
  const link = linkOf(await chatWith(product, { as }).say('add a payment method'), 'Enter the card');
  return post(link, { ...card, ...details });
}
