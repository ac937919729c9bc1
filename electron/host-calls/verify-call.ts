/** Checks a signed PDF in a short-lived process of its own, so that a hostile file can harm nothing. */
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Verdict } from '../../shared/model/report.ts';
import { makeLink } from '../backend/link.ts';
import type { HostHandlers } from '../handlers/dispatch.ts';
import type { HostRoom } from './host-room.ts';

const longestCheck = 10_000;
const mostMemoryMb = 512;

function tooHard(): AppError {
  return new AppError({
    code: 'verify-failed',
    message:
      'The check was stopped because this file asks for too much time or memory. A report made by this app never does.',
    safe: 'The file was not changed.',
    todo: 'Treat the file as not checked, and ask the sender for it again.',
  });
}

async function verifyApart({ shell, options, trusted }: HostRoom, path: string): Promise<Verdict> {
  const child = shell.fork(options.scripts.verify, { memoryMb: mostMemoryMb });
  const link = makeLink(child, {});
  const timer = setTimeout(() => child.kill(), longestCheck);
  child.onExit(() => link.cut(tooHard().failure));
  try {
    const question = { path, fileName: basename(path), trust: await trusted.trust() };
    return (await link.ask('verify', question)) as Verdict;
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}

export function makeVerifyCall(room: HostRoom): Pick<HostHandlers, 'pdf.verify'> {
  return { 'pdf.verify': ({ file }) => verifyApart(room, room.tokens.pathOf(file)) };
}
