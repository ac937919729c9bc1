/** Picks from a call's input and output what an audit row may hold: ids and counts, never content. */

export type AuditDetail = Record<string, string | number>;

const inputKeys = ['id', 'caseId', 'templateId'];
const outputKeys = ['id', 'ref', 'revision', 'added', 'updated', 'unchanged', 'pages', 'sha256'];

function pick(from: unknown, keys: readonly string[]): AuditDetail {
  if (typeof from !== 'object' || from === null) return {};
  const entries = Object.entries(from).filter(([key]) => keys.includes(key));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])),
  );
}

export function auditDetail(input: unknown, output: unknown): AuditDetail {
  return { ...pick(input, inputKeys), ...pick(output, outputKeys) };
}
