/** Stops zod from trying to compile code at run time, which the page's content policy refuses; import it first. */
import { config } from 'zod';

config({ jitless: true });
