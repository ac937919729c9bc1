/** Answers every message with itself. */
import { parentPort } from '../../electron/backend/parent-port.ts';

const port = parentPort();
port.onMessage((message) => port.send(message));
