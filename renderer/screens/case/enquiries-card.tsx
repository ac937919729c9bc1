/** Enquiries to other agencies: asked, waiting, answered, in words and with dates. */
import type { Enquiry } from '../../../shared/model/risk.ts';
import { Card } from '../../ui/card.tsx';
import { compactDate, daysBetween, todayInLondon } from '../../ui/dates.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';

const kinds: Record<Enquiry['kind'], string> = {
  'police domestic abuse': 'Police: domestic abuse',
  "children's services": 'Children’s services',
  'adult social care': 'Adult social care',
  'mental health': 'Mental health',
  'prison security': 'Prison security',
  other: 'Other agency',
};
const tints: Record<Enquiry['status'], TagTint> = {
  'not asked': 'red',
  waiting: 'yellow',
  received: 'green',
  'not needed': 'grey',
};

function enquiryInWords(enquiry: Enquiry, today: string): string {
  if (enquiry.status === 'waiting' && enquiry.askedOn !== undefined) {
    return `Waiting since ${compactDate(enquiry.askedOn)} (${String(daysBetween(enquiry.askedOn, today))} days)`;
  }
  if (enquiry.status === 'received' && enquiry.answeredOn !== undefined)
    return `Received ${compactDate(enquiry.answeredOn)}`;
  const words: Record<Enquiry['status'], string> = {
    'not asked': 'Not asked',
    waiting: 'Waiting',
    received: 'Received',
    'not needed': 'Not needed',
  };
  return words[enquiry.status];
}

export function EnquiriesCard({ enquiries }: { enquiries: readonly Enquiry[] }) {
  const today = todayInLondon();
  const open = enquiries.filter((enquiry) => enquiry.status === 'waiting' || enquiry.status === 'not asked').length;
  const note = open === 0 ? 'All answered.' : `${String(open)} of ${String(enquiries.length)} not answered yet.`;
  return (
    <Card title="Enquiries" note={enquiries.length === 0 ? undefined : note}>
      {enquiries.length === 0 ? (
        <p>
          No enquiries are recorded. Domestic abuse and safeguarding enquiries are expected before a report is signed.
        </p>
      ) : (
        <ul className="rows">
          {enquiries.map((enquiry) => (
            <li key={`${enquiry.kind} ${enquiry.to}`} className="rows__row">
              <div className="rows__main">
                <p className="rows__title">{kinds[enquiry.kind]}</p>
                <p className="rows__note">
                  {enquiry.to}. <SourceLine source={enquiry.source} />
                </p>
                {enquiry.shareable !== undefined && <p className="rows__text">{enquiry.shareable}</p>}
              </div>
              <Tag tint={tints[enquiry.status]}>{enquiryInWords(enquiry, today)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
