/** The failure behind whatever a call threw, under the name the screens use. */
export { failureIn as failureOf } from '../client.ts';
