/** What the slots of orders, licence, recall, custody and checks say, in words an officer could sign. */
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../shared/model/case.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import type { SlotId } from '../../../shared/template/slots.ts';
import { madeUpCase, minimalRecord, robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

const jodieMarlow = () => madeUpCase('C381946').record;
const rohanReddyNash = () => madeUpCase('L520873').record;
const darrenWhitlock = () => madeUpCase('B265783').record;
const raymondTully = () => madeUpCase('G647201').record;

type Said = [record: () => CaseRecord, slot: SlotId, text: string, sentence: string];

const said: Said[] = [
  [jodieMarlow, 'order.kind', 'Community order', 'a community order'],
  [jodieMarlow, 'order.madeOn', '12 May 2026', '12 May 2026'],
  [jodieMarlow, 'order.court', "Nottingham Magistrates' Court", "Nottingham Magistrates' Court"],
  [jodieMarlow, 'order.offence', 'Assault by beating', 'assault by beating'],
  [jodieMarlow, 'order.length', 'Community order for 18 months', 'community order for 18 months'],
  [jodieMarlow, 'order.endsOn', '11 November 2027', '11 November 2027'],
  [
    jodieMarlow,
    'order.requirements',
    'Unpaid work: 21 of 80 hours done (under way); Rehabilitation activity: 9 of 20 days done (under way); Alcohol treatment, Nottingham alcohol service: 6 months (under way)',
    'unpaid work: 21 of 80 hours done (under way), rehabilitation activity: 9 of 20 days done (under way) and alcohol treatment, Nottingham alcohol service: 6 months (under way)',
  ],
  [
    jodieMarlow,
    'order.officer',
    'Farida Kassam, Probation services officer, Nottingham probation office',
    'Farida Kassam, Probation services officer, Nottingham probation office',
  ],
  [rohanReddyNash, 'order.suspendedTerm', "14 months' imprisonment", "14 months' imprisonment"],
  [jodieMarlow, 'breach.kept', '10 appointments kept of 15 offered', '10 appointments kept of 15 offered'],
  [
    jodieMarlow,
    'breach.missed',
    '3 absences without an acceptable reason of 15 offered',
    '3 absences without an acceptable reason of 15 offered',
  ],
  [
    jodieMarlow,
    'breach.warnings',
    'Warning on 18 August 2026; final warning on 29 September 2026',
    'warning on 18 August 2026 and final warning on 29 September 2026',
  ],
  [
    jodieMarlow,
    'breach.alleged',
    'Failed without reasonable excuse to attend unpaid work on 13 August, 24 September and 22 October 2026.',
    'Failed without reasonable excuse to attend unpaid work on 13 August, 24 September and 22 October 2026',
  ],
  [jodieMarlow, 'breach.informationLaid', '5 November 2026', '5 November 2026'],
  [jodieMarlow, 'breach.answer', 'Admitted', 'Ms Marlow admits the breach'],
  [
    rohanReddyNash,
    'breach.nextStep',
    'Sentence for the new offence and for the breach on 9 December 2026.',
    'Sentence for the new offence and for the breach on 9 December 2026',
  ],
  [darrenWhitlock, 'licence.kind', 'Licence on conditional release', 'a licence on conditional release'],
  [darrenWhitlock, 'licence.start', '24 April 2026', '24 April 2026'],
  [darrenWhitlock, 'licence.end', '23 October 2028', '23 October 2028'],
  [raymondTully, 'licence.end', 'No fixed end', 'no fixed end'],
  [
    darrenWhitlock,
    'licence.contact',
    'Weekly, in the office; a home visit every four weeks.',
    'Weekly, in the office; a home visit every four weeks',
  ],
  [
    raymondTully,
    'licence.conditions',
    '8 standard conditions, 2 additional conditions and 1 bespoke condition',
    '8 standard conditions, 2 additional conditions and 1 bespoke condition',
  ],
  [raymondTully, 'recall.date', '4 August 2026', '4 August 2026'],
  [raymondTully, 'recall.kind', 'Standard recall', 'a standard recall'],
  [
    raymondTully,
    'recall.reason',
    'A return to heavy drinking, hidden from his officer, in the place and company of the years before the offence; he could no longer be managed by the licence.',
    'A return to heavy drinking, hidden from his officer, in the place and company of the years before the offence; he could no longer be managed by the licence',
  ],
  [raymondTully, 'recall.returned', '6 August 2026', '6 August 2026'],
  [raymondTully, 'recall.reviewDue', '23 February 2027', '23 February 2027'],
  [robertHargreaves, 'custody.since', '6 March 2025', '6 March 2025'],
  [
    robertHargreaves,
    'custody.adjudications',
    '5 proved adjudications, the last of 14 May 2013',
    'Mr Hargreaves has 5 proved adjudications, the last of 14 May 2013',
  ],
  [darrenWhitlock, 'custody.adjudications', 'No proved adjudications', 'Mr Whitlock has no proved adjudications'],
  [
    robertHargreaves,
    'custody.incentives',
    'Enhanced level since 2 June 2014',
    'Mr Hargreaves has been on the enhanced level of the incentives scheme since 2 June 2014',
  ],
  [
    robertHargreaves,
    'custody.activities',
    'Listener; Joinery in Preston, on day release',
    'Listener and Joinery in Preston, on day release',
  ],
  [robertHargreaves, 'custody.drugTests', '9 drug tests: 9 negative', '9 drug tests: 9 negative'],
  [darrenWhitlock, 'custody.drugTests', '2 drug tests: 1 positive, 1 negative', '2 drug tests: 1 positive, 1 negative'],
  [robertHargreaves, 'custody.openConditions', 'HMP Kirkham since 6 March 2025', 'HMP Kirkham since 6 March 2025'],
  [
    raymondTully,
    'custody.openConditions',
    'HMP Sudbury from 13 September 2010 to 18 June 2012',
    'HMP Sudbury from 13 September 2010 to 18 June 2012',
  ],
  [
    robertHargreaves,
    'custody.temporaryRelease',
    '20 resettlement day releases; 6 resettlement overnight releases; 15 work releases',
    '20 resettlement day releases, 6 resettlement overnight releases and 15 work releases',
  ],
  [
    raymondTully,
    'custody.conduct',
    'Quiet and courteous. Staff on the wing know of his wife and look in on him.',
    'Quiet and courteous. Staff on the wing know of his wife and look in on him',
  ],
  [
    raymondTully,
    'custody.family',
    'His sister-in-law writes each fortnight and has asked for a visit.',
    'His sister-in-law writes each fortnight and has asked for a visit',
  ],
  [
    raymondTully,
    'custody.health',
    'Chronic lung disease, with an inhaler and a clinic each quarter.',
    'Chronic lung disease, with an inhaler and a clinic each quarter',
  ],
  [
    raymondTully,
    'custody.openReadiness',
    'No concern of absconding in 2010 to 2012. Two failures to say where he was in 2026, both while drinking.',
    'No concern of absconding in 2010 to 2012. Two failures to say where he was in 2026, both while drinking',
  ],
  [raymondTully, 'interventions.done', 'Alcohol and violence programme', 'Alcohol and violence programme'],
  [
    raymondTully,
    'interventions.underWay',
    'Bereavement sessions; Recovery group',
    'Bereavement sessions and Recovery group',
  ],
  [
    raymondTully,
    'interventions.outstanding',
    'Relapse plan with the community alcohol service',
    'Relapse plan with the community alcohol service',
  ],
  [raymondTully, 'mappa.category', 'Category 2', 'MAPPA category 2'],
  [raymondTully, 'mappa.level', 'Level 2', 'MAPPA level 2'],
  [raymondTully, 'mappa.lastMeeting', '22 September 2026', '22 September 2026'],
  [raymondTully, 'mappa.nextMeeting', '15 December 2026', '15 December 2026'],
  [
    raymondTully,
    'victims.scheme',
    'Victim A: not eligible; Victim B: in scheme',
    'Victim A: not eligible and Victim B: in scheme',
  ],
  [
    raymondTully,
    'victims.liaison',
    'Victim liaison officer, Staffordshire unit',
    'victim liaison officer, Staffordshire unit',
  ],
  [
    rohanReddyNash,
    'verification.unpaidWork',
    'Does his health allow it: suitable with adjustments; Which days do work and care leave free: suitable; Is a light placement free on those days: pending since 16 November 2026',
    'does his health allow it: suitable with adjustments, which days do work and care leave free: suitable and is a light placement free on those days: pending since 16 November 2026',
  ],
  [rohanReddyNash, 'verification.pending', '3 checks of 7 pending', '3 checks of 7 pending'],
];

describe('slots of the wider case', () => {
  it.each(said)('%o: %s', (record, slot, text, sentence) => {
    expect(readSlot(record(), slot, storyDay)).toMatchObject({ text, sentence });
  });

  it('reads every check on the curfew with where it stands', () => {
    expect(readSlot(rohanReddyNash(), 'verification.curfew', storyDay)?.text).toBe(
      'Is the address suitable for a tagged curfew: suitable; Does the tenant consent: pending since 12 November 2026; Is there a concern of domestic abuse at the address: pending since 16 November 2026; Is there a child at the address: suitable',
    );
  });

  it('says what a recall has not come to yet, and when a fixed-term one ends', () => {
    const record = raymondTully();
    const recall = { ...record.recall!, kind: 'fixed-term' as const, releaseOn: '2026-10-01', returnedOn: undefined };
    expect(readSlot({ ...record, recall }, 'recall.releaseOn', storyDay)?.value).toBe('2026-10-01');
    expect(readSlot({ ...record, recall }, 'recall.returned', storyDay)?.text).toBe('Not yet returned to custody');
    expect(readSlot(record, 'recall.conductSince', storyDay)?.text).toMatch(/^No adjudication\. Works in the library/);
  });

  it('takes the order in force, though an ended one is later', () => {
    const record = jodieMarlow();
    const [order] = record.orders!;
    const later = { ...order!, madeOn: '2026-09-01', court: 'A later court', status: 'revoked' as const };
    expect(readSlot({ ...record, orders: [later, order!] }, 'order.court', storyDay)?.text).toBe(order!.court);
    expect(readSlot({ ...record, orders: [later] }, 'order.court', storyDay)?.text).toBe('A later court');
  });

  it('tells a charge that is not yet heard from one that is proved', () => {
    const record = raymondTully();
    const [first] = record.custody!.adjudications!;
    const custody = { ...record.custody!, adjudications: [{ ...first!, finding: 'waiting' as const }] };
    expect(readSlot({ ...record, custody }, 'custody.adjudications', storyDay)?.text).toBe(
      'No proved adjudications; 1 charge not yet heard',
    );
  });

  it('does not say that nobody was found guilty where adjudications were never asked for', () => {
    const record = { ...robertHargreaves(), custody: { ...robertHargreaves().custody!, adjudications: undefined } };
    expect(readSlot(record, 'custody.adjudications', storyDay)).toBeUndefined();
    expect(readSlot(minimalRecord(), 'custody.adjudications', storyDay)).toBeUndefined();
  });
});
