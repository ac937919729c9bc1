/** Joins the tables over one unlocked database into a store, keeps the anchor, and closes it without leaving keys behind. */
import { isKeptByStore, openAudit } from './audit.ts';
import { checkAnchor, anchorWarnings, writeAnchor } from './anchor.ts';
import { keepBallast } from './ballast.ts';
import { openCases } from './cases.ts';
import { wipe } from './derive-key.ts';
import type { StoreKeys } from './derive-key.ts';
import { storeDamaged } from './failures.ts';
import { forgetOwner, noteOwner } from './owner.ts';
import { openReports } from './reports.ts';
import { isDiskFull, startSession } from './session.ts';
import type { SessionRequest } from './session.ts';
import { openSettings } from './settings.ts';
import type { AuditTable, Store } from './store.ts';
import type { Audit, AuditDetail } from './audit.ts';
import type { StoreLabel } from './wrapper.ts';

export interface AssembleRequest extends SessionRequest {
  label: StoreLabel;
  keys: StoreKeys;
  ballastBytes: number;
  /** What brought the store here, for the audit trail. */
  event: 'store.created' | 'store.unlocked' | 'store.recovered';
  detail: AuditDetail;
}

/** How long an older copy may go unnoticed at most. */
const anchorEvery = 60_000;
/** After these the anchor is written at once. */
const anchoredEvents: readonly string[] = ['report.signed', 'report.exported'];

const fullDiskWarning = 'The disk is full. You can read everything, but nothing new can be saved until there is space.';

export function assembleStore(request: AssembleRequest): Store {
  const { folder, label, isReadOnly } = request;
  const session = startSession(request);
  const audit = openAudit(session, request.keys.audit);
  const warnings = noteOpening(request, audit);
  const anchor = keepAnchor(request, audit);
  if (!isReadOnly) noteOwner(folder, request.clock);
  if (!isReadOnly) keepBallast(folder, request.ballastBytes);
  const reports = openReports(session, audit);
  return {
    name: label.name,
    isDemo: label.isDemo,
    isReadOnly,
    warnings,
    cases: openCases(session, audit),
    reports: {
      ...reports,
      seal: (id, sealed) => {
        reports.seal(id, sealed);
        anchor.write();
      },
    },
    audit: publicAudit(audit, anchor.write),
    ...openSettings(session, audit),
    checkPages: () => session.read(() => checkPages(request)),
    close: () => closeStore(request, audit, anchor),
  };
}

/** Notes in the trail how the store was opened and what was odd about it; a full disk must not keep anyone out. */
function noteOpening(request: AssembleRequest, audit: Audit): string[] {
  const { folder, label, keys, event, detail } = request;
  const warning = event === 'store.created' ? undefined : checkAnchor(folder, label.storeId, keys.anchor, audit);
  const warnings: string[] = warning === undefined ? [] : [anchorWarnings[warning]];
  try {
    if (warning !== undefined) audit.record('store.warned', { warning });
    audit.record(event, detail);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    warnings.push(fullDiskWarning);
  }
  return warnings;
}

function publicAudit(audit: Audit, anchor: () => void): AuditTable {
  return {
    firstBroken: audit.firstBroken,
    walk: audit.walk,
    head: audit.head,
    record: (event, detail) => {
      if (isKeptByStore(event)) return;
      audit.record(event, detail);
      if (anchoredEvents.includes(event)) anchor();
    },
  };
}

interface Anchor {
  write: () => void;
  timer: NodeJS.Timeout;
}

/** Writes the head of the trail now and from time to time, where it has moved. */
function keepAnchor({ folder, label, keys, isReadOnly }: AssembleRequest, audit: Audit): Anchor {
  let written = -1;
  const write = () =>
    tryLast(() => {
      const head = audit.head();
      if (isReadOnly || head.sequence === written) return;
      writeAnchor(folder, label.storeId, keys.anchor, head);
      written = head.sequence;
    });
  write();
  return { write, timer: setInterval(write, anchorEvery).unref() };
}

function closeStore({ database, keys, folder, isReadOnly }: AssembleRequest, audit: Audit, anchor: Anchor): void {
  if (!database.open) return;
  clearInterval(anchor.timer);
  tryLast(() => audit.record('store.locked', {}));
  anchor.write();
  database.close();
  wipe(keys);
  if (!isReadOnly) forgetOwner(folder);
}

/** An anchor that could not be written stays older, which does no harm; closing must not fail on a full disk. */
function tryLast(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

function checkPages({ database }: AssembleRequest): void {
  if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw storeDamaged();
}
