/** What a check reads and what a check is. */
import type { AddedReport } from '../addendum/added-report.ts';
import type { FactSnapshot, ReportDocument, TableSnapshot } from '../document/document.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate, IsoInstant } from '../model/ids.ts';
import type { Author } from '../model/report.ts';
import type { GuardedPerson } from '../model/victim.ts';
import type { Template } from '../template/template.ts';
import type { CheckId, Finding } from './finding.ts';

export interface CheckInput {
  template: Template;
  document: ReportDocument;
  /** The case as the store has it now. */
  record: CaseRecord;
  /** Today's facts: of fields by block id, of chips by slot id. */
  factsToday: Record<string, FactSnapshot>;
  /** Today's tables by block id; where absent, tables are not compared. */
  tablesToday?: Record<string, TableSnapshot> | undefined;
  /** Today's values of page one's own facts by slot id; where absent, they are not compared. */
  pageOneToday?: Record<string, FactSnapshot> | undefined;
  /** What each plan is judged by, by block id. */
  planRules: Record<string, PlanRules>;
  author: Author;
  guardedPeople: GuardedPerson[];
  /** People of the other cases in the store: their numbers, and every form of the name (see `nameForms`). */
  otherPeople: { crn: string; nomsNumber?: string | undefined; names: string[] }[];
  /** Reason by finding key. */
  setAside: Record<string, string>;
  today: IsoDate;
  at: IsoInstant;
  /** Of an addendum: the signed report it adds to. */
  addedTo?: AddedReport | undefined;
}

/** Pure and total: a check answers with findings and never throws on a document that its schema accepts. */
export interface Check {
  id: CheckId;
  run(input: CheckInput): Finding[];
}
