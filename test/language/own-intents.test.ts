// What License Desk understands beyond the measured list of wishes, and how it counts there.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import { catalogue } from './corpus.ts';

const parse = createParser(catalogue);
const F3 = 'Microsoft 365 F3';

describe('an intent of our own', () => {
  test.each([
    ['activeer F3 opnieuw', 'reactivate_subscription', { product: F3 }],
    ['bring back F3', 'reactivate_subscription', { product: F3 }],
    ['verleng de proefversie van F3', 'extend_trial', { product: F3 }],
    ['who has F3?', 'show_holders', { product: F3 }],
    ['block self-service purchases of F3', 'set_self_service_policy', { product: F3, policy: 'disabled' }],
    [
      'zet selfservice voor F3 op alleen proefversies',
      'set_self_service_policy',
      { product: F3, policy: 'trials-only' },
    ],
    ['delete F3 for good', 'delete_subscription', { product: F3 }],
    ['verwijder F3 voorgoed', 'delete_subscription', { product: F3 }],
    ['show the self-service policy', 'show_self_service_policy', {}],
    ['who bought F3?', 'self_service_report', { product: F3 }],
    ["take over Adele's F3", 'take_over_purchase', { product: F3, users: ['Adele'] }],
    ['neem de F3 van Adele over', 'take_over_purchase', { product: F3, users: ['Adele'] }],
    ['take over F3', 'take_over_purchase', { product: F3 }],
    ['ask my admin for an F3 license', 'request_licence', { product: F3 }],
    ['toon de licentieaanvragen', 'licence_requests', {}],
    ['stop telling me about trials', 'mute_notices', { topic: 'trials' }],
    ['zwijg over proefversies', 'mute_notices', { topic: 'trials' }],
    ['vertel me weer over proefversies', 'unmute_notices', { topic: 'trials' }],
    ['delete our old card', 'delete_payment_method', {}],
    ['toon ons factureringsprofiel', 'show_billing_profile', {}],
    ['start a trial of F3', 'start_trial', { product: F3 }],
    ['mag ik F3 gratis uitproberen?', 'start_trial', { product: F3 }],
    ['how do I do this in the admin center?', 'admin_center', {}],
    ['ik wil de klantenservice bellen', 'admin_center', {}],
    ['tell me when the credit check is done', 'notify_when_cleared', {}],
    ['laat het weten als F3 weer kan', 'notify_when_cleared', { product: F3 }],
    ['kan ik een licentie aanvragen voor F3?', 'request_licence', { product: F3 }],
    ['request a license for Lynne Robbins', 'request_licence', { users: ['Lynne Robbins'] }],
    ['pay our open invoice now', 'pay_invoice', {}],
    ['betaal de factuur', 'pay_invoice', {}],
    ['another copy of Contoso Sign please', 'buy_app', { product: 'Contoso Sign' }],
    ['Contoso Sign via een partner', 'buy_app', { product: 'Contoso Sign' }],
  ])('"%s" is %s', (text, intent, slots) => expect(parse(text)).toMatchObject({ intent, slots }));

  test('counts as not understood where the list has no name for it', () =>
    expect(inTaxonomy(parse('stop telling me about trials'))).toEqual({ intent: 'unknown', slots: {} }));

  test.each([
    ['extend the F3 trial', { intent: 'extend_subscription', slots: { product: F3 } }],
    ['delete F3 for good', { intent: 'cancel_subscription', slots: { product: F3 } }],
    ['who bought F3?', { intent: 'self_service_report', slots: {} }],
    ['who has F3?', { intent: 'show_subscription', slots: { product: F3 } }],
    ['request F3 for Lynne', { intent: 'assign_licenses', slots: { product: F3, users: ['Lynne'] } }],
    ['add 5 licenses to F3', { intent: 'add_licenses', slots: { product: F3, quantity: 5 } }],
  ])('"%s" counts by the label rules', (text, counted) => {
    const { intent, slots } = parse(text);
    expect(inTaxonomy({ intent, slots })).toEqual(counted);
  });
});
