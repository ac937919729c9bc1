/** The status line's further words and the one polite live region: what is shown beside the saves, and what is spoken. */
import { create } from 'zustand';

interface StatusState {
  /** Stands in place of "Saved" where nothing can be written, for example "Read only". */
  standing: string;
  /** Further short notes on the line, for example "1,240 words". */
  notes: readonly string[];
  spoken: string;
}

export const useStatus = create<StatusState>()(() => ({ standing: '', notes: [], spoken: '' }));

export function showStanding(standing: string): void {
  useStatus.setState({ standing });
}

export function showNotes(notes: readonly string[]): void {
  useStatus.setState({ notes });
}

/** Speaks politely, once. The same words twice are told apart by a trailing space, or they stay silent. */
export function announce(words: string): void {
  useStatus.setState((before) => ({ spoken: before.spoken === words ? `${words}\u00a0` : words }));
}

export function clearStatus(): void {
  useStatus.setState({ standing: '', notes: [] });
}
