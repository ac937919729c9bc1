/** What has changed and is not yet known to be in the store: nothing leaves here before the store has said so. */
import type { Answer, DocPart, FactSnapshot, TableSnapshot } from '../../../shared/document/document.ts';
import type { Plan } from '../../../shared/document/plan.ts';

/** Null takes away what a field held. */
export interface Changes {
  parts: DocPart[];
  answers?: Record<string, Answer | null>;
  facts?: Record<string, FactSnapshot | null>;
  tables?: Record<string, TableSnapshot | null>;
  plans?: Record<string, Plan | null>;
}

type Kept = {
  parts: Map<string, DocPart>;
  answers: Map<string, Answer | null>;
  facts: Map<string, FactSnapshot | null>;
  tables: Map<string, TableSnapshot | null>;
  plans: Map<string, Plan | null>;
};

function fresh(): Kept {
  return { parts: new Map(), answers: new Map(), facts: new Map(), tables: new Map(), plans: new Map() };
}

function record<T>(entries: Map<string, T>): Record<string, T> | undefined {
  return entries.size === 0 ? undefined : Object.fromEntries(entries);
}

/** Later changes win; `inFlight` is what has been sent and may still have to be sent again. */
function merged(older: Kept, newer: Kept): Kept {
  return {
    parts: new Map([...older.parts, ...newer.parts]),
    answers: new Map([...older.answers, ...newer.answers]),
    facts: new Map([...older.facts, ...newer.facts]),
    tables: new Map([...older.tables, ...newer.tables]),
    plans: new Map([...older.plans, ...newer.plans]),
  };
}

export class PendingChanges {
  #waiting = fresh();
  #inFlight = fresh();

  addParts(parts: readonly DocPart[]): void {
    for (const part of parts) this.#waiting.parts.set(part.id, part);
  }
  setAnswer(block: string, answer: Answer | null): void {
    this.#waiting.answers.set(block, answer);
  }
  setFact(block: string, fact: FactSnapshot | null): void {
    this.#waiting.facts.set(block, fact);
  }
  setTable(block: string, table: TableSnapshot | null): void {
    this.#waiting.tables.set(block, table);
  }
  setPlan(block: string, plan: Plan | null): void {
    this.#waiting.plans.set(block, plan);
  }

  /** Takes everything for sending; undefined when there is nothing. */
  take(): Changes | undefined {
    this.#inFlight = merged(this.#inFlight, this.#waiting);
    this.#waiting = fresh();
    const { parts, answers, facts, tables, plans } = this.#inFlight;
    if (parts.size + answers.size + facts.size + tables.size + plans.size === 0) return undefined;
    const changed = {
      answers: record(answers),
      facts: record(facts),
      tables: record(tables),
      plans: record(plans),
    };
    return { parts: [...parts.values()], ...withoutAbsent(changed) };
  }

  /** The store has it. */
  settle(): void {
    this.#inFlight = fresh();
  }
}

function withoutAbsent<T extends object>(from: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
