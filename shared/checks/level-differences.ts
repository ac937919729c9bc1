/** Compares what a text says about levels, bands and needs with what the case record holds. */
import type { CaseRecord } from '../model/case.ts';
import { needNames } from '../model/need-scales.ts';
import {
  roshGroups,
  roshLevels,
  type Predictor,
  type RoshGroup,
  type RoshLevel,
  type RoshLevels,
} from '../model/risk.ts';
import type { Source } from '../model/source.ts';
import type { TemplateSection } from '../template/template.ts';
import type { LevelClaim } from './level-claims.ts';
import type { Setting } from './level-context.ts';
import type { NeedClaim } from './need-claims.ts';
import type { KeptLevels } from './stale-levels.ts';

/** What the text says, what the store says, where the store has it from, and whether the author may judge otherwise. */
export interface Difference {
  about: string;
  said: string;
  held: string;
  source: Source;
  isJudgement?: boolean;
}

/** What a claim gets wrong; nothing where it agrees, also with a level kept for a reason, or where there is none to compare. */
export function levelDifference(
  record: CaseRecord,
  kept: KeptLevels,
  section: TemplateSection,
  { subject, level }: LevelClaim,
): Difference[] {
  if (subject.kind === 'tool') return toolDifference(record, kept, subject, level, `${level} on ${subject.name}`);
  if (subject.kind === 'likelihood')
    return toolDifference(record, kept, subject, level, `${level} ${subject.name}`).map((difference) => ({
      ...difference,
      held: `${difference.held} on ${difference.tool}`,
      isJudgement: true,
    }));
  if (record.risk === undefined) return [];
  const { source } = record.risk;
  const settings = settingsMeant(record, section, subject.setting);
  if (subject.kind === 'overall') {
    const held = settings.flatMap((setting) => highest(levelsIn(record, setting)) ?? []);
    const highestKept = settings.flatMap(
      (setting) => highest(withKept(levelsIn(record, setting), kept, setting)) ?? [],
    );
    if (held.length === 0 || [...held, ...highestKept].includes(level)) return [];
    return [{ about: `overall:${level}`, said: `${level} risk of serious harm`, held: held[0] ?? '', source }];
  }
  return subject.groups.flatMap((group) => {
    const held = settings.flatMap((setting) => levelsIn(record, setting)[group] ?? []);
    const byAuthor = settings.flatMap((setting) => keptIn(kept, setting, group));
    if (held.length === 0 || [...held, ...byAuthor].includes(level)) return [];
    const said = `${level} risk to ${groupWords[group]}${settingWords(subject.setting)}`;
    return [{ about: `${group}:${level}`, said, held: held[0] ?? '', source }];
  });
}

const groupWords: Record<RoshGroup, string> = {
  children: 'children',
  public: 'the public',
  'known adult': 'known adults',
  staff: 'staff',
  prisoners: 'prisoners',
};

function settingWords(setting: Setting | undefined): string {
  if (setting === 'custody') return ' in custody';
  if (setting === 'atSentence') return ' at sentence';
  return setting === 'community' ? ' in the community' : '';
}

/** Where the text names no setting, any that fits the place will do: custody for a prisoner, sentence where it is asked. */
function settingsMeant(record: CaseRecord, section: TemplateSection, setting: Setting | undefined): Setting[] {
  if (setting !== undefined) return [setting];
  const asksAtSentence = section.blocks.some(
    (block) => block.type === 'fact' && block.slot.startsWith('rosh.atSentence.'),
  );
  return [
    'community',
    ...(record.custody === undefined ? [] : ['custody' as const]),
    ...(asksAtSentence ? ['atSentence' as const] : []),
  ];
}

function levelsIn({ risk }: CaseRecord, setting: Setting): RoshLevels {
  return (setting === 'earlier' ? undefined : risk?.[setting]) ?? {};
}

function keptIn(kept: KeptLevels, setting: Setting, group: RoshGroup): readonly RoshLevel[] {
  return setting === 'earlier' ? [] : (kept.get(`rosh.${setting}.${group}`) ?? []);
}

function withKept(levels: RoshLevels, kept: KeptLevels, setting: Setting): RoshLevels {
  const byAuthor = roshGroups.flatMap((group) => keptIn(kept, setting, group).map((level) => [group, level] as const));
  return { ...levels, ...Object.fromEntries(byAuthor) };
}

function highest(levels: RoshLevels): RoshLevel | undefined {
  return Object.values(levels).toSorted((a, b) => roshLevels.indexOf(b) - roshLevels.indexOf(a))[0];
}

/** The freshest result of each tool counts. */
function toolDifference(
  { predictors }: CaseRecord,
  kept: KeptLevels,
  { tools }: { tools: readonly Predictor['tool'][] },
  level: RoshLevel,
  said: string,
): (Difference & { tool: string })[] {
  const held = tools.flatMap((tool) =>
    predictors
      .filter((one) => one.tool === tool)
      .toSorted((a, b) => b.completedOn.localeCompare(a.completedOn))
      .slice(0, 1),
  );
  const first = held[0];
  const byAuthor = tools.flatMap((tool) => kept.get(`predictor.${tool}`) ?? []);
  if (first === undefined || [...held.map(({ band }) => band), ...byAuthor].includes(level)) return [];
  return [{ about: `${first.tool}:${level}`, said, held: first.band, source: first.source, tool: first.tool }];
}

/** As `levelDifference`, for whether something is a need and for its score. */
export function needDifference({ needsAssessment }: CaseRecord, claim: NeedClaim): Difference[] {
  const need = needsAssessment?.needs.find(({ id }) => id === claim.need);
  if (need === undefined) return [];
  const title = needNames[need.id].title.toLowerCase();
  if (claim.isIdentified !== undefined) {
    if (claim.isIdentified === (need.status === 'identified')) return [];
    const said = `${title} is ${claim.isIdentified ? 'an' : 'not an'} identified need`;
    return [{ about: `${need.id}:${String(claim.isIdentified)}`, said, held: need.status, source: need.source }];
  }
  if (need.score === undefined || claim.max !== need.max || claim.score === need.score) return [];
  const said = `${title} scores ${claim.score ?? ''} of ${claim.max ?? ''}`;
  return [{ about: `${need.id}:score`, said, held: `${need.score} of ${need.max ?? ''}`, source: need.source }];
}
