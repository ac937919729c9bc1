/** Words the screens put to needs, sources, enquiries and passphrases. */
import { describe, expect, test } from 'vitest';
import { linksOf, needsInOrder, scoreInWords } from '../../../renderer/screens/case/need-words.ts';
import { passphraseFaults, weakFault } from '../../../renderer/screens/unlock/passphrase-faults.ts';
import { fileSize } from '../../../renderer/ui/file-size.ts';
import type { Need } from '../../../shared/model/need.ts';

const source = { system: 'OASys', date: '2026-11-04' } as const;

function need(part: Partial<Need>): Need {
  return {
    id: 'alcohol',
    status: 'identified',
    isLinkedToHarm: false,
    isLinkedToReoffending: false,
    evidence: [],
    strengths: [],
    source,
    ...part,
  };
}

describe('needs', () => {
  test('the identified come first, the unanswered before the not identified, the heaviest on top', () => {
    const ordered = needsInOrder([
      need({ id: 'health', status: 'not identified' }),
      need({ id: 'drugs', status: 'not answered' }),
      need({ id: 'attitudes', score: 2, max: 8 }),
      need({ id: 'relationships', score: 4, max: 6 }),
    ]);
    expect(ordered.map((one) => one.id)).toEqual(['relationships', 'attitudes', 'drugs', 'health']);
  });

  test('a need without an answer is never shown as nought', () => {
    expect(scoreInWords(need({ status: 'not answered', score: 0, max: 8 }))).toBe('Not answered');
    expect(scoreInWords(need({ score: 0, max: 8 }))).toBe('0 of 8');
    expect(scoreInWords(need({}))).toBe('Not scored');
  });

  test('what a need is linked to is told in words', () => {
    expect(linksOf(need({ isLinkedToHarm: true, isLinkedToReoffending: true }))).toBe('Harm and reoffending');
    expect(linksOf(need({ isLinkedToReoffending: true }))).toBe('Reoffending');
    expect(linksOf(need({}))).toBe('Neither');
  });
});

describe('a new passphrase', () => {
  test('must be typed, and typed twice alike', () => {
    expect(passphraseFaults({ passphrase: '', again: '' })[0]?.field).toBe('new-passphrase');
    expect(passphraseFaults({ passphrase: 'otter plum', again: '' })[0]?.field).toBe('passphrase-again');
    expect(passphraseFaults({ passphrase: 'otter plum', again: 'Otter plum' })[0]?.message).toContain('differ');
    expect(passphraseFaults({ passphrase: 'otter plum', again: 'otter plum' })).toEqual([]);
  });

  test('a refusal as too weak stands at the field, other refusals do not', () => {
    const failure = {
      code: 'passphrase-weak',
      message: 'Too weak.',
      safe: 'No store was made.',
      todo: 'Add a word.',
    } as const;
    expect(weakFault(failure)).toEqual([{ field: 'new-passphrase', message: 'Too weak. Add a word.' }]);
    expect(weakFault({ ...failure, code: 'disk-full' })).toEqual([]);
  });
});

test.each([
  [999, '999 bytes'],
  [412_345, '412 KB'],
  [5_200_000, '5.2 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
