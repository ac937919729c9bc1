/** Facts of the sentence, custody and MAPPA that cannot all be true together. */
import type { CaseRecord } from '../../shared/model/case.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import { inEach, inOrder, notYet, type Finding } from './finding.ts';

export function custodyFindings(record: CaseRecord, producedOn: IsoDate): Finding[] {
  return [...sentenceFindings(record), ...lifeFindings(record, producedOn), ...mappaFindings(record, producedOn)];
}

function sentenceFindings({ sentence, parole, interventions }: CaseRecord): Finding[] {
  const after = ['tariffExpiry', 'paroleEligibility', 'conditionalRelease', 'sentenceExpiry'] as const;
  return [
    ...after.flatMap((key) =>
      inOrder(
        ['sentence', key],
        sentence?.imposedOn,
        sentence?.[key],
        'this date lies before the sentence was imposed',
      ),
    ),
    ...inOrder(['parole', 'reportDue'], parole?.reportDue, parole?.panelDate, 'the report is due after the panel sits'),
    ...interventions.flatMap((one, index) =>
      inOrder(['interventions', index, 'to'], one.from, one.to, 'the intervention ends before it begins'),
    ),
  ];
}

const remarked = ['adjudications', 'drugTests', 'family', 'health', 'openReadiness', 'securityConcerns'] as const;
const periods = ['activities', 'openStays', 'temporaryReleases'] as const;

function lifeFindings({ custody }: CaseRecord, producedOn: IsoDate): Finding[] {
  return [
    ...remarked.flatMap((key) =>
      inEach<{ date: IsoDate }>(custody?.[key], ({ date }, index) =>
        inOrder(['custody', key, index, 'date'], date, producedOn, notYet),
      ),
    ),
    ...inEach(custody?.incentives, ({ from }, index) =>
      inOrder(['custody', 'incentives', index, 'from'], from, producedOn, notYet),
    ),
    ...periods.flatMap((key) =>
      inEach<{ from?: IsoDate | undefined; to?: IsoDate | undefined }>(custody?.[key], ({ from, to }, index) =>
        inOrder(['custody', key, index, 'to'], from, to, 'this ends before it begins'),
      ),
    ),
  ];
}

function mappaFindings({ mappa }: CaseRecord, producedOn: IsoDate): Finding[] {
  return [
    ...inOrder(['mappa', 'lastMeetingOn'], mappa?.lastMeetingOn, producedOn, notYet),
    ...inOrder(
      ['mappa', 'nextMeetingOn'],
      mappa?.lastMeetingOn,
      mappa?.nextMeetingOn,
      'the next meeting lies before the last one',
    ),
  ];
}
