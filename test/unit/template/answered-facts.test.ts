/** What a proposal is told of custody, and of an order that goes on, by the answers of its report. */
import { expect, it } from 'vitest';
import { answeredFacts } from '../../../shared/template/answered-facts.ts';

const custody = { choice: 'view', inProspect: ['possible', 'expected'] };
const goesOn = { choice: 'disposal', is: ['more-onerous'] };

it.each([
  ['possible', 'in prospect'],
  ['expected', 'in prospect'],
  ['ruled-out', 'not in prospect'],
  ['gone from the template', 'not in prospect'],
  ['', 'not answered'],
  [undefined, 'not answered'],
])('custody answered %s is %s', (view, wanted) => {
  expect(answeredFacts({ custody }, view === undefined ? {} : { view }).custody).toBe(wanted);
});

it.each([
  ['more-onerous', true],
  ['revoke', false],
  [undefined, false],
])('with %s proposed the order goes on: %s', (disposal, wanted) => {
  expect(answeredFacts({ goesOn }, disposal === undefined ? {} : { disposal }).goesOn).toBe(wanted);
});

it('knows nothing that the template does not ask', () => {
  expect(answeredFacts({}, { view: 'possible', disposal: 'more-onerous' })).toEqual({
    custody: undefined,
    goesOn: false,
  });
});
