import { selfServiceReportCard } from '../../cards/self-service-report.ts';
import { selfServiceReport } from '../../domain/questions/self-service-report.ts';
import { questionCapability } from './define-capability.ts';

export const selfServiceReportCapability = questionCapability({
  question: selfServiceReport,
  card: selfServiceReportCard,
  intents: ['self_service_report'],
  understand: ({ productIds: products }) => ({ products }),
});
