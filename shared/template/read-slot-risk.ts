/** Readers of risk: serious harm levels by group and setting, and the bands of actuarial tools. */
import { dateInWords, listInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import { proseName } from '../model/naming.ts';
import type { Predictor, RoshGroup, RoshLevel } from '../model/risk.ts';
import { roshGroups, roshLevels } from '../model/risk.ts';
import { latestSource, slotValue } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

export type RoshSetting = 'community' | 'custody' | 'atSentence';

export const groupNames: Record<RoshGroup, { title: string; object: string }> = {
  children: { title: 'Children', object: 'children' },
  public: { title: 'Public', object: 'the public' },
  'known adult': { title: 'Known adult', object: 'known adults' },
  staff: { title: 'Staff', object: 'staff' },
  prisoners: { title: 'Prisoners', object: 'other prisoners' },
};

const settingWords: Record<RoshSetting, string> = {
  community: 'in the community',
  custody: 'in custody',
  atSentence: 'at the point of sentence',
};

/** The level of risk of serious harm to one group. In the community a prisoner is rated as if release were near. */
export function readRosh(record: CaseRecord, setting: RoshSetting, group: RoshGroup): SlotValue | undefined {
  const level = record.risk?.[setting]?.[group];
  if (record.risk === undefined || level === undefined) return undefined;
  const name = proseName(record.person.name);
  const object = groupNames[group].object;
  const verb = setting === 'atSentence' ? 'was assessed as presenting' : 'is assessed as presenting';
  return slotValue(upperFirst(level), record.risk.source, {
    sentence: `${name} ${verb} a ${level} risk of serious harm to ${object} ${settingWords[setting]}`,
    value: level,
  });
}

/** The band of the freshest result of a tool. It speaks of people like this one, never of what the person will do. */
export function readPredictor(record: CaseRecord, tool: Predictor['tool']): SlotValue | undefined {
  const found = record.predictors
    .filter((predictor) => predictor.tool === tool)
    .toSorted((a, b) => b.completedOn.localeCompare(a.completedOn))[0];
  if (found === undefined) return undefined;
  const on = dateInWords(found.completedOn);
  const text = `${upperFirst(found.band)} (${tool} ${found.version}, ${found.kind}, ${on})`;
  return slotValue(text, found.source, {
    sentence: `${tool} (version ${found.version}, ${on}) places ${proseName(record.person.name)} in the ${found.band} band for ${found.predicts}`,
    value: `${text}: ${found.predicts}`,
  });
}

export function readRiskSummary(record: CaseRecord): SlotValue | undefined {
  const risk = record.risk;
  if (risk === undefined) return undefined;
  const rated = roshGroups.flatMap((group) => {
    const level = risk.community[group];
    return level === undefined ? [] : [{ group, level }];
  });
  if (rated.length === 0) return undefined;
  const text = rated.map(({ group, level }) => `${groupNames[group].title}: ${level}`).join('; ');
  return slotValue(text, risk.source, {
    sentence: `${proseName(record.person.name)} is assessed as presenting ${listInWords(byLevel(rated))}`,
  });
}

/** `a high risk of serious harm to known adults`, highest level first. */
function byLevel(rated: readonly { group: RoshGroup; level: RoshLevel }[]): string[] {
  return roshLevels.toReversed().flatMap((level) => {
    const groups = rated.filter((one) => one.level === level).map(({ group }) => groupNames[group].object);
    return groups.length === 0 ? [] : [`a ${level} risk of serious harm to ${listInWords(groups)}`];
  });
}

export function readPredictorsSummary(record: CaseRecord): SlotValue | undefined {
  const latest = latestSource(record.predictors.map(({ source }) => source));
  if (latest === undefined) return undefined;
  const text = record.predictors.map(({ tool, band }) => `${tool}: ${band}`).join('; ');
  return slotValue(text, latest, {
    sentence: `${proseName(record.person.name)} is in ${listInWords(byBand(record.predictors))}`,
  });
}

/** `the medium band on VRP and CSRP`, highest band first. */
function byBand(predictors: readonly Predictor[]): string[] {
  return roshLevels.toReversed().flatMap((band) => {
    const tools = predictors.filter((one) => one.band === band).map(({ tool }) => tool);
    return tools.length === 0 ? [] : [`the ${band} band on ${listInWords(tools)}`];
  });
}
