/** What an open store offers. Types only; `open-store.ts` and `create-store.ts` make one. */
import type { ReportDocument } from '../../shared/document/document.ts';
import type { DocPart, Answer, FactSnapshot, TableSnapshot } from '../../shared/document/document.ts';
import type { Plan } from '../../shared/document/plan.ts';
import type { StoredCase } from '../../shared/model/case.ts';
import type { CaseExtract, HeldCase } from '../../shared/model/extract.ts';
import type { CaseId, IsoDate, IsoInstant, ReportId, TemplateId } from '../../shared/model/ids.ts';
import type { Author, ReportRow, SignedReceipt } from '../../shared/model/report.ts';
import type { GuardedPerson } from '../../shared/model/victim.ts';

/** Time from outside, so that tests can set it. `now` is an ISO instant in UTC. */
export interface Clock {
  now(): IsoInstant;
}

/** A person in another case, for the check that nobody else's name or CRN stands in a report. */
export interface OtherPerson {
  crn: string;
  nomsNumber?: string | undefined;
  /** Every form in which the app writes the name. */
  names: string[];
}

export interface ImportCounts {
  added: number;
  updated: number;
  unchanged: number;
}

export interface CaseTable {
  /** Cases whose name, CRN, prison number or main offence match every word of the query; all when empty. At most 200. */
  find(query: string): StoredCase[];
  /** How many cases match, also beyond those that `find` gives. */
  count(query: string): number;
  /** @throws AppError `case-unknown` */
  read(id: CaseId): StoredCase;
  findByCrn(crn: string): StoredCase | undefined;
  /** What an import compares with: the record, its guarded people, and when the extract they came from was made. */
  findKnown(crn: string): HeldCase | undefined;
  /** All or nothing. A CRN already present gets a new revision; an equal record counts as unchanged. */
  importAll(extract: Pick<CaseExtract, 'producedAt' | 'cases'>): ImportCounts;
  guardedPeople(id: CaseId): GuardedPerson[];
  otherPeople(except: CaseId): OtherPerson[];
  readNotes(id: CaseId): string;
  saveNotes(id: CaseId, notes: string): IsoInstant;
}

/** When a report is due and what it is for: as known when it was begun, and for good from the signature on. */
export interface ReportDates {
  dueOn?: IsoDate | undefined;
  hearingOn?: IsoDate | undefined;
  hearingAt?: string | undefined;
}

export interface NewReport extends ReportDates {
  caseId: CaseId;
  /** The template's own text as read from its file, kept for ever under its SHA-256 (hex). */
  templateText: string;
  document: ReportDocument;
  /** Of an addendum: the signed report of the same case that it adds to. */
  addsTo?: ReportId | undefined;
}

export interface ReportMeta extends ReportDates {
  id: ReportId;
  caseId: CaseId;
  templateId: TemplateId;
  templateVersion: string;
  templateSha256: string;
  /** Of an addendum: the report it adds to. */
  addsTo?: ReportId | undefined;
  status: 'draft' | 'signed';
  revision: number;
  createdAt: IsoInstant;
  savedAt: IsoInstant;
}

/** `personName` is the short form the case list is sorted by; the record itself is not read for it. */
export interface ListedReport extends ReportMeta {
  crn: ReportRow['crn'];
  personName: string;
}

export interface OpenReport {
  meta: ReportMeta;
  templateText: string;
  document: ReportDocument;
  notes: string;
  /** Reason by finding key. */
  setAside: Record<string, string>;
  receipt?: SignedReceipt | undefined;
}

/** Only what changed. Null removes an answer, a fact, a table or a plan. */
export interface ReportPatch {
  revision: number;
  parts: DocPart[];
  answers?: Record<string, Answer | null> | undefined;
  facts?: Record<string, FactSnapshot | null> | undefined;
  tables?: Record<string, TableSnapshot | null> | undefined;
  plans?: Record<string, Plan | null> | undefined;
}

export interface SealedReport {
  revision: number;
  pdf: Uint8Array;
  /** The withheld annex, where the receipt names one. */
  annex?: Uint8Array | undefined;
  receipt: SignedReceipt;
  dates: ReportDates;
}

export interface SignedPieces {
  pdf: Uint8Array;
  annex?: Uint8Array | undefined;
  receipt: SignedReceipt;
  /** The document the pages were printed from, with what is withheld. */
  document: ReportDocument;
}

export interface ReportTable {
  create(report: NewReport): ReportId;
  /** Reads no text of any report, so that a damaged one is still listed. */
  list(): ListedReport[];
  /** The text of a template kept with a report, by its SHA-256 (hex). @throws AppError `store-damaged` */
  readTemplate(sha256: string): string;
  /** @throws AppError `report-unknown`, `document-invalid` */
  read(id: ReportId): OpenReport;
  /** @throws AppError `report-signed`, `revision-conflict`, `document-invalid`, `disk-full`, `store-read-only` */
  save(id: ReportId, patch: ReportPatch): { revision: number; savedAt: IsoInstant };
  saveNotes(id: ReportId, notes: string): IsoInstant;
  setAside(id: ReportId, key: string, because: string): void;
  /** The finding stands again; nothing happens where it was not set aside. */
  takeBack(id: ReportId, key: string): void;
  /**
   * Keeps the exact signed bytes and makes the report read-only for ever.
   * @param sealed `revision` is the one the pages were printed from, `dates` what the report was signed for
   * @throws AppError `revision-conflict` when the report has been changed since, `report-signed`, `signature-failed`
   */
  seal(id: ReportId, sealed: SealedReport): void;
  readSigned(id: ReportId): SignedPieces;
}

export interface AuditTable {
  /**
   * Adds a row to the hash chain. `detail` holds ids and counts, never content. Events the store has already
   * written with the change itself (`report.saved`, `extract.imported` …) are left out; a read-only store keeps none.
   */
  record(event: string, detail: Record<string, string | number>): void;
  /** Recomputes the chain at once; the number of the first broken row, or undefined. */
  firstBroken(): number | undefined;
  /** The same in pieces of some milliseconds each, between which the store may be used. */
  walk(): Generator<undefined, number | undefined>;
  head(): { sequence: number; hash: string };
}

export interface Store {
  readonly name: string;
  readonly isDemo: boolean;
  readonly isReadOnly: boolean;
  /** Named warnings found while opening, for example that an older copy was put back. */
  readonly warnings: string[];
  readonly cases: CaseTable;
  readonly reports: ReportTable;
  readonly audit: AuditTable;
  /** Secret material kept in the store, for example the demo certificate. */
  readSecret(name: string): Uint8Array | undefined;
  saveSecret(name: string, bytes: Uint8Array): void;
  readAuthor(): Author;
  saveAuthor(author: Author): IsoInstant;
  /** Reads every page of the file; slow on a large store, so for idle time. @throws AppError `store-damaged` */
  checkPages(): void;
  /** Writes the anchor, zeroes the key and closes the file. */
  close(): void;
}
