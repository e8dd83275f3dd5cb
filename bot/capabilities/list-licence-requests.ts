import { listLicenceRequestsCard } from '../../cards/list-licence-requests.ts';
import { listLicenceRequests } from '../../domain/questions/list-licence-requests.ts';
import { questionCapability } from './define-capability.ts';

export const listLicenceRequestsCapability = questionCapability({
  question: listLicenceRequests,
  card: listLicenceRequestsCard,
  intents: ['licence_requests'],
  understand: () => ({}),
});
