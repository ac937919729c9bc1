/** Far beyond any plan: what an author has on the screen must never be refused by the store. */
export const planLimits = { words: 100_000, rows: 2_000 };
