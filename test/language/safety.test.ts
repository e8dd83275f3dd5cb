// What must never be acted on.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { CHANGING } from '../../bot/language/types.ts';
import { catalogue } from './corpus.ts';

const parse = createParser(catalogue);

describe('a sentence is not acted on', () => {
  test.each([
    ['told not to', "don't add 5 licenses to E3"],
    ['told not to, in Dutch', 'zeg E3 alsjeblieft niet op'],
    ['everything at once', 'remove all licenses from E3'],
    ['everyone at once', 'neem E3 af van iedereen'],
    ['two values', 'add 5 or 10 licenses to E3'],
    ['a span', 'between 5 and 10 more E3 licenses'],
    ['two products, two counts', 'add 5 to E3 and 7 to E5'],
    ['two wishes that undo each other', 'verleng Visio Plan 2 en zeg het op'],
    ['a supposition', 'what happens if I cancel E3?'],
    ['a question about what somebody else may do', 'can my colleague cancel E3?'],
    ['a question about somebody else, in Dutch', 'mag een leerkracht zelf E3 opzeggen?'],
    ['a question that wants to know', 'how long does it take to add 5 licences to E3?'],
    ['a report', 'I read that Microsoft is discontinuing Visio Plan 1'],
    ['an opinion', 'my colleague thinks we need 10 more E3'],
    ['what somebody else will do', 'Joan will add 10 licenses to E3 tomorrow'],
    ['thanks', 'thanks for adding the 5 licences to E3'],
    ['spoken of behind a conjunction', 'before we cancel Visio I need to talk to engineering'],
    ['of a name that is not ours', 'renew my subscription to The Economist'],
    ['of licences that are not ours', 'add 3 seats to Zoom'],
    ['forgotten about', 'vergeet die vijf plekken maar'],
    ['a condition', 'if the audit goes through then add 20 E5 licenses'],
    ['a condition, in Dutch', 'pas nadat Finance akkoord is, haal 3 Visio-plekken weg'],
    ['a question about what was done', 'who told you to remove 5 licences from E3?'],
    ['a quotation', '"Remove 20 seats from E3" is what he wrote, is that serious?'],
    ['taken back in the end', "Tom says we should cancel E3 but I don't want that"],
    ['a doubt', "I'm thinking of cancelling Visio"],
    ['what a product is only part of the name of', 'cancel the Power BI workshop'],
    ['how it stays', 'E3 should stay at 100'],
    ['taken from one and given to another', "give Megan's E3 licence to Alex"],
    ['put on hold', 'Put the order for 12 E3 seats on hold.'],
    ['out of the question', 'It is out of the question that we buy Copilot.'],
    ['forbidden, in Dutch', 'De directeur heeft verboden om Copilot te kopen.'],
    ['a second thought about the number', 'doe er 10 bij, nee toch 12 E3'],
    ['what somebody chose', 'our team chose Contoso Sign'],
    ['a number of hours', 'add 2 hours to my timesheet in Northwind'],
    ['a subscription to a newspaper', 'zeg mijn krantenabonnement op'],
    ['more and fewer at once', '5 E5 licences more and 5 less'],
    ['what need not be done', "you don't have to give Lynne an E3, you know"],
    ['put on a list', 'add Power BI to my CV'],
    ['a range', 'Please add 20 to 25 licences to Business Premium.'],
    ['one of two plans', 'assign Visio Plan 1 or 2 to Alex'],
    ['one of two people', 'assign E3 to Megan, no, to Alex'],
    ['answered with a no', 'E3 opzeggen? Nooit!'],
    ['the cell of a table', 'set cell E5 to 12'],
    ['a licence of another maker', 'assign a Zoom licence to Megan'],
    ['a switch that is to be left alone', "please don't switch off auto-renewal for Visio"],
    ['a switch that is to be left alone, in Dutch', 'zet de automatische verlenging van Visio niet uit'],
    ['switched both ways', 'turn auto-renew on for E3 and off again'],
    ['two products, each with a total', 'set E3 to 20, E5 to 30'],
    ['a range at the beginning', '10 to 15 seats for E3'],
    ['what is rather kept', "we'd rather keep Visio than cancel it"],
    ['what the maker wants', 'Microsoft wants to cancel our E3'],
    ['what would be stupid, in Dutch', 'het zou dom zijn om E3 op te zeggen'],
    ['renewed and left to expire', 'renew E3 and let it expire'],
    ['left as it stands', 'laat het factureringsprofiel van E3 staan'],
    ['not only one but also the other', 'remove not only E3 but also E5'],
    ['not one way but with something to wait for', 'koop geen Visio maar vraag eerst de directeur'],
    ['what a document is about', 'the document about assigning E3 licences is outdated'],
    ['the same as before', 'Doe hetzelfde bij Power BI Pro.'],
    ['a question about what ought to be', 'should E3 be cancelled?'],
    ['a question about what ought to be, in Dutch', 'moeten er 5 licenties worden verwijderd bij E3?'],
    ['what will be done', '5 licences will be removed from E3 by our reseller'],
    ['what need not be done to them', "the 5 E3 seats don't need to be removed"],
    ['what can be bought', 'E3 can be bought for 30 euro'],
    ['how many there are', 'we are at 55 E3 licences now'],
    ['who did it', 'I need to know who removed 5 licences from E3'],
    ['how many are left over', 'we hebben 8 E3-licenties over'],
    ['the order of something else', 'buy 3 project folders for E5'],
    ['a subscription to a paper, in Dutch', 'neem een abonnement op de krant'],
    ['a price', 'Could you tell me what 25 additional licences of Visio Plan 2 would cost us?'],
    ['something else', 'add 3 slides to the deck'],
    ['a bare product', 'Visio Plan 2'],
    ['another tenant', 'cancel the subscriptions in the tenant of our customer'],
  ])('when it is %s', (_, text) => {
    expect(CHANGING.has(parse(text).intent)).toBe(false);
  });
});

describe('what only looks like a refusal', () => {
  test.each([
    ["don't forget to add 5 licenses to E3", 'add_licenses'],
    ["we don't need Visio Plan 2 any more, cancel it", 'cancel_subscription'],
    ['ik wil niet dat E3 automatisch wordt verlengd', 'recurring_billing'],
    ['no idea how this works, but add 5 licenses to E3', 'add_licenses'],
    ['As discussed, please add 10 seats to E3', 'add_licenses'],
    ["if it's not too much trouble, add 2 seats to E5", 'add_licenses'],
    ["why don't you add 5 seats to E3", 'add_licenses'],
    ['can Megan get an E3 licence?', 'assign_licenses'],
    ['can somebody add 5 seats to E3?', 'add_licenses'],
    ['As Karen wrote, please add 40 seats to E5', 'add_licenses'],
    ['how do I cancel E3?', 'cancel_subscription'],
    ['In order to save costs, please remove 5 seats from E3', 'remove_licenses'],
    ['Our contract ends at the end of the month, so please extend Visio Plan 2', 'extend_subscription'],
    ['We finished the comparison. Could you order Contoso Sign?', 'buy_product'],
    ['zeg project p5 maar op, te duur', 'cancel_subscription'],
    ['waarom kan ik geen licenties toevoegen aan E3?', 'why_blocked'],
    ['ik wil Visio niet opzeggen maar verlengen', 'extend_subscription'],
    ['Everyone has switched to E5, so E3 can be cancelled', 'cancel_subscription'],
    ['is there a reason the buy button is missing for E3?', 'why_blocked'],
    ['Somebody turned auto-renew off for E3, that was not meant. Could you turn it on again?', 'recurring_billing'],
  ])('"%s" is understood', (text, intent) => expect(parse(text).intent).toBe(intent));
});

test('a yes that is taken back is no yes', () =>
  expect(parse('daar ben ik het niet mee eens').intent).not.toBe('confirm'));

test('a message of ten thousand words is answered and changes nothing', () => {
  expect(parse('please add 5 licenses to E3 and '.repeat(1_500)).intent).toBe('unknown');
});

test('what is not understood comes with its nearest intents', () => {
  const { intent, nearest } = parse("don't add 5 licenses to E3");
  expect({ intent, first: nearest[0] }).toEqual({ intent: 'unknown', first: 'add_licenses' });
});
