/** The child's end of the line to the host, the same under Node's fork and under Electron's utility process. */
import type { LinkPort } from './link.ts';

export interface ParentPort extends LinkPort {
  /** The host has gone: killed, crashed or ended. */
  onGone(listener: () => void): void;
}

/** What Electron puts on `process` in a utility process; messages arrive wrapped in an event. */
interface UtilityParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

function utilityPort(port: UtilityParentPort): ParentPort {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (event) => listener(event.data)),
    onGone: (listener) => process.on('disconnect', listener),
  };
}

function forkedPort(): ParentPort {
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => process.on('message', listener),
    onGone: (listener) => process.on('disconnect', listener),
  };
}

export function parentPort(): ParentPort {
  const port = (process as { parentPort?: UtilityParentPort }).parentPort;
  return port ? utilityPort(port) : forkedPort();
}
