/** Entry of the process that checks one signed PDF and ends. */
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { Verdict } from '../../shared/model/report.ts';
import type { Trust } from '../press/trust.ts';
import { verifyPdf } from '../press/verify.ts';
import { makeLink } from './link.ts';
import { parentPort } from './parent-port.ts';

const largestPdf = 50_000_000;

function tooLarge(): AppError {
  return new AppError({
    code: 'file-too-large',
    message: 'The file is larger than 50 MB, which no signed report is.',
    safe: 'The file was not changed.',
    todo: 'Check that you chose the right file.',
  });
}

function unreadable(): AppError {
  return new AppError({
    code: 'file-unreadable',
    message: 'The file could not be read.',
    safe: 'Nothing was changed.',
    todo: 'Check that the file is still there and that you may open it, then choose it again.',
  });
}

async function readPdf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw unreadable();
    if (found.size > largestPdf) throw tooLarge();
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof AppError ? error : unreadable();
  }
}

async function verify(question: { path: string; fileName: string; trust: Trust }): Promise<Verdict> {
  return verifyPdf(await readPdf(question.path), question.trust, question.fileName);
}

const port = parentPort();
port.onGone(() => process.exit(0));
makeLink(port, { verify });
