/** How far a report has come, by part, by section and in one figure. */
import { describe, expect, it } from 'vitest';
import { completion } from '../../../shared/checks/completion.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { sampleDocument, sampleInput, withAnswers, withPart } from './sample-report.ts';

const of = ({ template, document }: CheckInput) => completion(template, document);

describe('completion', () => {
  it('of the finished sample is a hundred per cent, with what is hidden not needed', () => {
    expect(of(sampleInput())).toEqual({
      percent: 100,
      parts: {
        'sources-text': 'done',
        'analysis-text': 'done',
        'risk-text': 'done',
        'proposal-text': 'done',
        'impact-text': 'not needed',
      },
      sections: { person: 'done', analysis: 'done', proposal: 'done', 'custody-impact': 'not needed' },
    });
  });

  it('is nought until the first words are written, whatever the facts have answered', () => {
    const document = sampleDocument();
    const parts = document.parts.map(({ id }) => ({ id, blocks: [{ type: 'paragraph' as const, children: [] }] }));
    const { percent, sections } = completion(sampleInput().template, { ...document, parts });
    expect(percent).toBe(0);
    expect(sections['analysis']).toBe('empty');
    expect(sections['person']).toBe('done');
  });

  it('grows with what an answer makes necessary', () => {
    const { percent, sections, parts } = of(withAnswers({ custody: 'yes' }));
    expect(percent).toBe(66);
    expect(sections['custody-impact']).toBe('empty');
    expect(parts['impact-text']).toBe('empty');
  });

  it('calls a part started while it is thin or has a mark left to fill in', () => {
    expect(of(withPart('analysis-text', 'He drinks.')).parts['analysis-text']).toBe('started');
    const marked = of(withPart('proposal-text', 'An order of XX months.'));
    expect(marked.parts['proposal-text']).toBe('started');
    expect(marked.sections['proposal']).toBe('started');
  });

  it('lets the opening part of a section stand for the questions above it', () => {
    const state = (input: CheckInput) => of(input).parts['sources-text'];
    expect(state(withAnswers({ area: '' }))).toBe('started');
    const silent = withPart('sources-text', '');
    expect(state(silent)).toBe('done');
    const { 'seen-on': seen, ...rest } = silent.document.answers;
    expect(seen).toBeDefined();
    expect(state({ ...silent, document: { ...silent.document, answers: rest } })).toBe('started');
    expect(state({ ...silent, document: { ...silent.document, answers: {} } })).toBe('empty');
  });

  it('is never a hundred while something required is missing', () => {
    expect(of(withAnswers({ area: '' })).percent).toBe(83);
    expect(of(withAnswers({ area: '' })).sections['person']).toBe('started');
  });
});
