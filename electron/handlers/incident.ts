/** Turns a bug into an incident number: the only thing about it that leaves the process. */
import { randomBytes } from 'node:crypto';
import { AppError, type Failure } from '../../shared/errors.ts';

export interface Incident {
  incident: string;
  /** File and line of our own code, never the message, which may hold case content. */
  where: string;
}

function originOf(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return 'unknown';
  const frames = error.stack.slice(error.stack.indexOf(error.message) + error.message.length);
  return /([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(frames)?.[1] ?? 'unknown';
}

export function makeIncident(error: unknown): Incident {
  return { incident: randomBytes(4).toString('hex'), where: originOf(error) };
}

/** One line on the error stream: event code, incident and place in the code. */
export function logIncident(found: Incident): void {
  process.stderr.write(`internal ${found.incident} ${found.where}\n`);
}

export function incidentFailure(incident: string): Failure {
  return {
    code: 'internal',
    message: `Something went wrong inside the app (incident ${incident}).`,
    safe: 'Your last saved work is safe.',
    todo: 'Try again. If it happens again, give the incident number to support.',
    incident,
  };
}

/** The failure to answer with: an expected one as it is, a bug as an incident that has been reported. */
export function failureOf(error: unknown, report: (found: Incident) => void): Failure {
  if (error instanceof AppError) return error.failure;
  const found = makeIncident(error);
  report(found);
  return incidentFailure(found.incident);
}
