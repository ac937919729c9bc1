/** Typing word after word until something ends it, and what of it is in the store afterwards. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { createReport, readParts } from '../story/report-by-wire.ts';
import { goTo, goToPart, openDemo, openReport } from '../story/officer.ts';
import { wordsOfBlocks } from '../story/prepared-words.ts';

export const person = 'Alex James Lee';
const crn = 'X123456';
export const part = 'offence-summary';

/** The longest span of typing that a crash may take, in milliseconds. */
const mostLost = 2000;

export interface TypedWord {
  word: string;
  /** When its last letter had been typed, in milliseconds of this process. */
  at: number;
}

/** A store of made-up cases with one report open and the caret in it; resolves with the report's id. */
export async function openForTyping(page: Page): Promise<string> {
  await openDemo(page);
  const id = await createReport(page, crn, 'psr-short');
  await goTo(page, 'Help');
  await goTo(page, 'My work');
  await openReport(page, person);
  await goToPart(page, part);
  return id;
}

export async function typeWords(page: Page, from: number, count: number): Promise<string> {
  const words = Array.from({ length: count }, (_, at) => `w${String(from + at)}`).join(' ');
  await page.keyboard.type(`${words} `, { delay: 15 });
  return words;
}

/** Types on while the blow is awaited; the words and the instant of the blow. */
export async function typeUntilBlow(
  page: Page,
  after: number,
  strike: () => void,
): Promise<{ typed: TypedWord[]; struckAt: number }> {
  const typed: TypedWord[] = [];
  let struckAt: number | undefined;
  const blow = wait(after).then(() => {
    strike();
    struckAt = performance.now();
  });
  for (let count = 1; struckAt === undefined; count += 1) {
    const word = `w${String(count)}`;
    const isTyped = await page.keyboard.type(`${word} `, { delay: 15 }).then(
      () => true,
      () => false,
    );
    if (isTyped) typed.push({ word, at: performance.now() });
  }
  await blow;
  return { typed, struckAt };
}

export async function storedWords(page: Page, id: string): Promise<string> {
  const parts = await readParts(page, id);
  return wordsOfBlocks(parts.find((one) => one.id === part)?.blocks ?? []);
}

/** What is in the store is the beginning of what was typed, and lacks nothing older than the promise allows. */
export function expectLittleLost(stored: string, typed: readonly TypedWord[], struckAt: number): void {
  const all = typed.map(({ word }) => word);
  const kept = stored.trim().split(' ');
  const whole = stored.endsWith(' ') ? kept : kept.slice(0, -1);
  expect(whole).toEqual(all.slice(0, whole.length));
  const promised = typed.filter(({ at }) => at <= struckAt - mostLost);
  expect(promised.length, 'enough was typed for the promise to mean something').toBeGreaterThan(5);
  expect(all.slice(0, whole.length)).toEqual(expect.arrayContaining(promised.map(({ word }) => word)));
}
