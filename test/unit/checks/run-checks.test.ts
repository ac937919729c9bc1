/** Every check is there, trips where it should and rests where it should; settings aside and weights hold. */
import { describe, expect, it } from 'vitest';
import { checkIds, checkResult } from '../../../shared/checks/finding.ts';
import { checks, runChecks } from '../../../shared/checks/run-checks.ts';
import { sampleInput, withPart } from './sample-report.ts';
import { trips } from './trips.ts';

describe('all checks together', () => {
  it('are one for each id, in the order of the list', () => {
    expect(checks.map(({ id }) => id)).toEqual([...checkIds]);
  });

  it('find nothing in a finished report, and say that all have passed', () => {
    const { findings, passed, ranAt } = runChecks(sampleInput());
    expect(findings).toEqual([]);
    expect(passed).toEqual([...checkIds]);
    expect(ranAt).toBe(sampleInput().at);
  });

  it('each have a report that trips them', () => {
    expect(Object.keys(trips).toSorted()).toEqual([...checkIds].toSorted());
    for (const cases of Object.values(trips)) expect(cases.length).toBeGreaterThan(0);
  });

  for (const check of checks) {
    for (const { why, input } of trips[check.id]) {
      it(`${check.id} trips where ${why}, and its answer fits the wire`, () => {
        const result = runChecks(input);
        const found = result.findings.filter((finding) => finding.check === check.id);
        expect(found.length).toBeGreaterThan(0);
        expect(result.passed).not.toContain(check.id);
        expect(checkResult.parse(result)).toEqual(result);
      });
    }
  }

  it('give every finding its own key, the same in every run', () => {
    for (const { input } of Object.values(trips).flat()) {
      const keys = runChecks(input).findings.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(runChecks({ ...input }).findings.map(({ key }) => key)).toEqual(keys);
    }
  });

  it('hold no words of the case in their keys', () => {
    for (const { input } of Object.values(trips).flat()) {
      for (const { key } of runChecks(input).findings) expect(key).toMatch(/^[a-z0-9:#-]+$/);
    }
    const named = runChecks(withPart('proposal-text', 'See Y654321 about [insert Holt].')).findings.map(
      ({ key }) => key,
    );
    expect(named.join(' ')).not.toMatch(/654321|holt/i);
  });

  it('name a place that the template has', () => {
    for (const { input } of Object.values(trips).flat()) {
      const { sections, summary } = input.template;
      const blocks = sections.flatMap((section) => [section.id, ...section.blocks.map((block) => block.id)]);
      const ids = [...blocks, ...summary.facts.map(({ slot }) => slot)];
      for (const { place } of runChecks(input).findings) {
        if (place.author !== undefined) continue;
        expect(ids).toContain(place.section);
        expect(ids).toContain(place.part ?? place.field);
      }
    }
  });

  it('put what blocks signing first', () => {
    const input = withPart('analysis-text', 'XX');
    const order = runChecks(input).findings.map(({ weight }) => ['blocking', 'warning', 'hint'].indexOf(weight));
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBeGreaterThan(1);
  });
});

describe('setting a finding aside', () => {
  it('keeps the reason with a warning', () => {
    const input = withPart('analysis-text', 'He told me he was drunk.');
    const [finding] = runChecks(input).findings;
    const again = runChecks({ ...input, setAside: { [finding!.key]: 'Moved into his own flat last week' } });
    expect(again.findings[0]?.setAside).toBe('Moved into his own flat last week');
  });

  it('does not work for what blocks signing', () => {
    const input = withPart('proposal-text', '');
    const [finding] = runChecks(input).findings;
    expect(finding?.weight).toBe('blocking');
    expect(runChecks({ ...input, setAside: { [finding!.key]: 'later' } }).findings[0]?.setAside).toBeUndefined();
  });

  it('is not confused by a key that objects have from birth', () => {
    expect(runChecks(sampleInput({ setAside: { constructor: 'x' } })).findings).toEqual([]);
  });
});
