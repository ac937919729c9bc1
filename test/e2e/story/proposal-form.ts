/** Builds a prepared proposal in the form of the report, field by field, as an officer would. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loadCatalogues } from '../../../electron/handlers/load-catalogue.ts';
import type { Proposal, ProposedOrder, ProposedRequirement } from '../../../shared/proposal/proposal.ts';

const catalogues = loadCatalogues(join(import.meta.dirname, '..', '..', '..', 'templates', 'catalogues'));

function catalogueOf({ catalogue }: Proposal) {
  const found = catalogues.requirements.find(({ version }) => version === catalogue);
  if (found === undefined) throw new Error(`no catalogue ${catalogue}`);
  return found;
}

export async function fillProposal(page: Page, block: string, proposal: Proposal): Promise<void> {
  const { purposes, requirements, orders } = catalogueOf(proposal);
  const field = (id: string) => page.locator(`[id="${block}-disposal-${id}"]`);
  await field('sentence').selectOption(proposal.disposal ?? '');
  await fillGiven(page, `${block}-disposal`, proposal);
  for (const { id, label } of purposes) {
    if (proposal.purposes.includes(id)) await field('purposes').getByRole('checkbox', { name: label }).check();
  }
  for (const one of proposal.requirements) {
    await addRequirement(page, requirements.find(({ id }) => id === one.requirement)?.name ?? '');
    await fillRequirement(page, `${block}-${one.requirement}`, one);
  }
  for (const one of proposal.orders ?? []) {
    await addOrder(page, orders.find(({ id }) => id === one.order)?.name ?? '');
    await fillOrder(page, `${block}-${one.order}`, one);
  }
  for (const { option, why } of proposal.alternatives) {
    await field('alternatives').selectOption(option);
    await page.getByRole('button', { name: 'Add this alternative' }).click();
    await page.locator(`[id="${block}-disposal-alternatives-${option}"]`).fill(why);
  }
}

async function addRequirement(page: Page, name: string): Promise<void> {
  await addFrom(page, /^Add a requirement/, name);
}

async function addOrder(page: Page, name: string): Promise<void> {
  await addFrom(page, /^Add an order/, name);
}

async function addFrom(page: Page, picker: RegExp, name: string): Promise<void> {
  const add = page.getByRole('button', { name: `Add: ${name}`, exact: true });
  if (await add.isHidden()) await page.getByText(picker).click();
  await add.click();
}

async function fillGiven(page: Page, place: string, { figures, answers }: Pick<Proposal, 'figures' | 'answers'>) {
  for (const [id, figure] of Object.entries(figures)) await page.locator(`[id="${place}-${id}"]`).fill(String(figure));
  for (const [id, answer] of Object.entries(answers)) {
    const name = { yes: 'Yes', no: 'No', 'not known': 'Not known yet' }[answer];
    await page.locator(`[id="${place}-${id}"]`).getByRole('radio', { name, exact: true }).check();
  }
}

async function fillOrder(page: Page, place: string, { answers, terms, reason }: ProposedOrder): Promise<void> {
  await fillGiven(page, place, { figures: {}, answers });
  await page.locator(`[id="${place}-terms"]`).fill(terms);
  await page.locator(`[id="${place}-reason"]`).fill(reason);
}

async function fillRequirement(page: Page, place: string, one: ProposedRequirement): Promise<void> {
  await fillGiven(page, place, one);
  if (one.willingness?.isWilling === 'yes') {
    const willingness = page.locator(`[id="${place}-willingness"]`);
    await willingness.getByRole('radio', { name: 'Yes', exact: true }).check();
    await willingness.getByLabel('Said on').fill(one.willingness.saidOn ?? '');
    await willingness.getByLabel('Said to').fill(one.willingness.saidTo);
  }
  await page.locator(`[id="${place}-need"]`).selectOption(one.need ?? '');
  await page.locator(`[id="${place}-reason"]`).fill(one.reason);
  if (one.practice !== undefined) await page.locator(`[id="${place}-practice"]`).selectOption(one.practice);
  await page.locator(`[id="${place}-service"]`).fill(one.service);
  await page.locator(`[id="${place}-first-appointment"]`).fill(one.firstAppointment ?? '');
}
