/** The release test in the words of the sentence, and what the report has to say on it; it need not say whether it is met. */
import { isReleaseAutomatic, testsFor } from '../../../../shared/release-plan/law-for-plan.ts';
import type { ReleaseTest } from '../../../../shared/release-plan/licence-catalogue.ts';
import { Details } from '../../../ui/details.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlanText } from './plan-text.tsx';
import { Standing } from './standing.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

export function TestPart({ desk }: { desk: ReleaseDesk }) {
  const { plan, rules } = desk;
  const { inForce, notInForce } = testsFor(plan, rules.licence, rules.facts);
  const release = inForce.filter(({ purpose }) => purpose === 'release');
  const others = inForce.filter(({ purpose }) => purpose !== 'release');
  return (
    <PlanPart desk={desk} part="test" title="Release test" hint={hintFor(desk)}>
      {release.map((test) => (
        <TestFields key={test.id} desk={desk} test={test} />
      ))}
      {others.length > 0 && (
        <Details summary="Only where it is at issue">
          {others.map((test) => (
            <TestFields key={test.id} desk={desk} test={test} />
          ))}
        </Details>
      )}
      {notInForce.length > 0 && (
        <Details summary="Enacted, and not found to be in force">
          {notInForce.map((test) => (
            <TestFields key={test.id} desk={desk} test={test} />
          ))}
        </Details>
      )}
    </PlanPart>
  );
}

function hintFor({ plan, rules }: ReleaseDesk): string {
  if (isReleaseAutomatic(plan, rules.licence)) return 'Release comes by itself, so no test is put.';
  if (plan.sentence === undefined) return 'Choose the sentence first, above.';
  return 'The Board decides. Set out what bears on the test.';
}

function TestFields({ desk, test }: { desk: ReleaseDesk; test: ReleaseTest }) {
  const { plan, change } = desk;
  const held = (texts: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(texts, id) ? (texts[id] ?? '') : '';
  return (
    <>
      <div className="ruling">
        <p className="ruling__says">
          <strong>{test.name}.</strong> {test.asks}
        </p>
        <Standing {...test.force} />
      </div>
      <PlanText
        desk={desk}
        row="test"
        field={test.id}
        label={`What this report says: ${test.name.toLowerCase()}`}
        lines={4}
        value={held(plan.tests, test.id)}
        onChange={(text) => {
          change({ tests: { ...plan.tests, [test.id]: text } });
        }}
      />
      {test.matters.map(({ id, label }) => (
        <PlanText
          key={id}
          desk={desk}
          row="matter"
          field={id}
          label={label}
          lines={2}
          value={held(plan.matters, id)}
          onChange={(text) => {
            change({ matters: { ...plan.matters, [id]: text } });
          }}
        />
      ))}
    </>
  );
}
