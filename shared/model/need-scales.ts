/** Names of the needs, and the OASys scales: highest score and the score at which a need is identified. */
import type { NeedId } from './need.ts';

/** `title` heads a list; `noun` stands after a name: "Mr Lee's alcohol use". */
export const needNames: Record<NeedId, { title: string; noun: string; isPlural: boolean }> = {
  accommodation: { title: 'Accommodation', noun: 'accommodation', isPlural: false },
  ete: { title: 'Employment, training and education', noun: 'employment and training', isPlural: false },
  finance: { title: 'Finances', noun: 'finances', isPlural: true },
  relationships: { title: 'Personal relationships', noun: 'personal relationships', isPlural: true },
  lifestyle: { title: 'Lifestyle and associates', noun: 'lifestyle and choice of associates', isPlural: false },
  drugs: { title: 'Drug use', noun: 'drug use', isPlural: false },
  alcohol: { title: 'Alcohol use', noun: 'alcohol use', isPlural: false },
  health: { title: 'Health and wellbeing', noun: 'health and wellbeing', isPlural: false },
  thinking: { title: 'Thinking and behaviour', noun: 'thinking and behaviour', isPlural: false },
  attitudes: { title: 'Attitudes', noun: 'attitudes', isPlural: true },
};

/** Source: HMPPS assess risks and needs service, section rules. Finance and health carry no score. */
export const oasysScales: Partial<Record<NeedId, { max: number; threshold: number }>> = {
  accommodation: { max: 8, threshold: 2 },
  ete: { max: 8, threshold: 3 },
  relationships: { max: 6, threshold: 2 },
  lifestyle: { max: 6, threshold: 2 },
  drugs: { max: 10, threshold: 2 },
  alcohol: { max: 8, threshold: 4 },
  thinking: { max: 8, threshold: 4 },
  attitudes: { max: 8, threshold: 2 },
};
