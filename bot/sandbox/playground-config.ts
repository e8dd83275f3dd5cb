// Who and what the Playground shows: the demo tenant, in the Playground's words.
import { type DemoPerson, demoPeople, demoTenantId } from './demo-people.ts';

/** The words of its schema, misspelling included; it wants exactly five people besides the one who writes. */
export const playgroundConfig = (person: DemoPerson) => ({
  version: '0.1.1',
  tenantId: demoTenantId,
  bot: { id: '28:license-desk', name: 'License Desk' },
  currentUser: toUser(person),
  users: demoPeople
    .filter(({ teamsId }) => teamsId !== person.teamsId)
    .slice(0, 5)
    .map(toUser),
  // Of one's own, so that each person has a conversation with a history of its own.
  personalChat: { id: `a:personal-chat-of-${person.teamsId}` },
  groupChat: { id: '19:licences@thread.v2', name: 'Licenses' },
  team: {
    id: '19:it-general@thread.tacv2',
    name: 'IT',
    aadGroupId: '00000000-0000-0000-0000-0000000000031',
    channels: [{ id: '19:it-licenses@thread.tacv2', name: 'Licenses' }],
  },
});

const toUser = ({ teamsId, aadObjectId, name, userPrincipalName }: DemoPerson) => {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: teamsId,
    name,
    userPrincipleName: userPrincipalName,
    aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: userPrincipalName,
  };
};
