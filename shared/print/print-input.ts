/** Everything the printed report is made from; nothing else may reach the page. */
import type { ReportDocument } from '../document/document.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import type { Author } from '../model/report.ts';
import type { Ruling } from '../proposal/ruling.ts';
import type { Template } from '../template/template.ts';

/** One more static face: `woff2` is base64, `range` a CSS `unicode-range` such as `U+1EA0-1EF9`. */
export interface PrintFace {
  weight: 400 | 600 | 700;
  style: 'normal' | 'italic';
  range: string;
  woff2: string;
}

/** Base64 of WOFF2 files embedded in the page, so that printing needs no network and no installed font. */
export interface PrintFonts {
  sansRegular: string;
  sansSemibold: string;
  sansItalic: string;
  sansBold: string;
  /** `unicode-range` of the four faces above; all characters where it is absent. */
  range?: string;
  /** Faces for letters outside that range, for example Welsh ŵ and Vietnamese ễ. */
  wider?: PrintFace[];
}

/** A ruling that the author answers with a reason. */
export interface SettledRuling {
  ruling: Ruling;
  reason: string;
}

export interface PrintInput {
  template: Template;
  document: ReportDocument;
  /** What each plan is judged and worded by, by block id. */
  planRules: Readonly<Record<string, PlanRules>>;
  /** What the author set aside of each plan, by block id: a reason given there prints as one given in the plan. */
  plansAside?: Readonly<Record<string, readonly SettledRuling[]>> | undefined;
  /** For header and title. */
  person: { fullName: string; crn: string; nomsNumber?: string | undefined; dateOfBirth: string };
  author: Author;
  /**
   * `DRAFT` in words on every page until signed. `signer` is the name in the certificate, which every reader of the
   * signature shows; it may differ from the author's. `signedAt` is an ISO instant, `documentId` is printed for checking.
   */
  state:
    | { kind: 'draft' }
    | { kind: 'signed'; signer: string; signedAt: string; documentId: string; isDemoCertificate: boolean };
  fonts: PrintFonts;
  /**
   * Set where the withheld annex is printed and not the report. `report` is the signed one that the annex belongs to:
   * the hex digest of its file and its document id; a draft has none.
   */
  annex?: { report?: { sha256: string; documentId: string } | undefined } | undefined;
}
