/** Supervision: orders and licence, how they have been kept, breach and recall, and checks of suitability. */
import type { CaseRecord } from '../../../shared/model/case.ts';
import { ComplianceCards } from './compliance-cards.tsx';
import { LicenceCard } from './licence-card.tsx';
import { OrderCard } from './order-card.tsx';
import { RecallCard } from './recall-card.tsx';
import { VerificationsCard } from './verifications-card.tsx';

/** What the page is called; undefined where the record holds nothing for it. */
export function supervisionLabel(record: CaseRecord): string | undefined {
  const { orders = [], compliance, licence, recall, verifications = [] } = record;
  if (recall !== undefined) return 'Recall';
  if (licence !== undefined) return orders.length > 0 ? 'Order and licence' : 'Licence';
  if (orders.length > 0 || compliance !== undefined) return 'Order';
  return verifications.length > 0 ? 'Checks' : undefined;
}

export function SupervisionPage({ record }: { record: CaseRecord }) {
  const { orders = [], compliance, licence, recall, verifications = [] } = record;
  return (
    <div className="cards">
      {recall !== undefined && <RecallCard recall={recall} />}
      {orders.map((order) => (
        <OrderCard key={`${order.kind} ${order.madeOn} ${order.court}`} order={order} />
      ))}
      {verifications.length > 0 && <VerificationsCard verifications={verifications} />}
      {compliance !== undefined && <ComplianceCards compliance={compliance} record={record} />}
      {licence !== undefined && <LicenceCard licence={licence} />}
    </div>
  );
}
