/** One app for one state folder: the first holds a socket there, a second start hands over and ends. */
import { createHash, randomBytes } from 'node:crypto';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim, highestClaim, removeClaimsBelow, socketOf } from './instance-claims.ts';

export interface Instance {
  release(): void;
}

/** Longest path a Unix socket may have on every system. */
const longestSocketPath = 100;
const comeForward = 'come forward';

function nameFor(stateFolder: string): string {
  return `prepare-a-report-${createHash('sha256').update(stateFolder).digest('hex').slice(0, 24)}`;
}

/** A path of this start's own; the claim on the state folder leads to it. */
export function socketPath(stateFolder: string): string {
  const own = randomBytes(4).toString('hex');
  const inState = join(stateFolder, `instance-${own}.sock`);
  return inState.length <= longestSocketPath ? inState : join(tmpdir(), `${nameFor(stateFolder)}-${own}.sock`);
}

/** @returns undefined where the path is taken */
function listen(path: string, onSecond: () => void): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (said) => {
        if (said.toString() === comeForward) onSecond();
        socket.end();
      });
    });
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server.unref()));
  });
}

/** The system ends the socket of a killed app; one that takes the call is alive, however long it stays silent. */
function callForward(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const isGone = (code: string | undefined): boolean => code === 'ECONNREFUSED' || code === 'ENOENT';
    const socket = createConnection(path, () => socket.end(comeForward, () => resolve(true)));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(!isGone(error.code)));
  });
}

/** Its socket listens before the claim is made, so that a claim is never mistaken for that of a dead app. */
async function takeByClaim(stateFolder: string, onSecond: () => void): Promise<Server | undefined> {
  const own = socketPath(stateFolder);
  const server = await listen(own, onSecond);
  if (!server) return takeByClaim(stateFolder, onSecond);
  for (;;) {
    const highest = highestClaim(stateFolder);
    const holder = socketOf(stateFolder, highest);
    if (holder !== undefined && (await callForward(holder))) {
      server.close();
      return undefined;
    }
    if (!claim(stateFolder, highest + 1, own)) continue;
    removeClaimsBelow(stateFolder, highest + 1);
    return server;
  }
}

/** Windows itself gives a pipe to one app only, and takes it back when the app ends. */
async function takePipe(stateFolder: string, onSecond: () => void): Promise<Server | undefined> {
  const path = `\\\\.\\pipe\\${nameFor(stateFolder)}`;
  for (;;) {
    const server = await listen(path, onSecond);
    if (server) return server;
    if (await callForward(path)) return undefined;
  }
}

/**
 * @param stateFolder must exist
 * @returns undefined when another start of the app holds this state folder; it has then been called forward
 */
export async function takeInstance(stateFolder: string, onSecond: () => void): Promise<Instance | undefined> {
  const take = process.platform === 'win32' ? takePipe : takeByClaim;
  const server = await take(stateFolder, onSecond);
  return server && { release: () => void server.close() };
}
