/** Reading and acting through the wire, with answers kept until something says they have changed. */
import { keepPreviousData, QueryClient, useMutation, useQuery, type UseMutationResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { Failure } from '../../shared/errors.ts';
import { call } from '../client.ts';
import { failureOf } from './failure.ts';

/** `always`: the app has no network, so the browser's idea of being offline must never hold a call back. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

export interface Reading<N extends CallName> {
  answer: CallOutput<N> | undefined;
  failure: Failure | undefined;
  isWaiting: boolean;
  readAgain: () => void;
}

/** Reads by a call without effects; `isWanted: false` holds the call back. */
export function useReading<N extends CallName>(name: N, input: CallInput<N>, isWanted = true): Reading<N> {
  const query = useQuery<CallOutput<N>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: isWanted,
  });
  return {
    answer: query.data,
    failure: query.isError ? failureOf(query.error) : undefined,
    isWaiting: query.isPending && query.fetchStatus !== 'idle',
    readAgain: () => {
      query.refetch().catch(() => undefined);
    },
  };
}

/** What `useReading` shows for this call and input, as soon as it is there. Rejects as the call does. */
export function whenRead<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return queryClient.ensureQueryData({ queryKey: [name, input], queryFn: () => call(name, input) });
}

/** Acts by a call; `failure` is what the last try ran into. */
export function useAction<N extends CallName>(
  name: N,
): Pick<UseMutationResult<CallOutput<N>, unknown, CallInput<N>>, 'mutate' | 'mutateAsync' | 'isPending' | 'reset'> & {
  failure: Failure | undefined;
  answer: CallOutput<N> | undefined;
} {
  const mutation = useMutation({ mutationFn: (input: CallInput<N>) => call(name, input) });
  return {
    mutate: mutation.mutate,
    mutateAsync: mutation.mutateAsync,
    isPending: mutation.isPending,
    reset: mutation.reset,
    failure: mutation.isError ? failureOf(mutation.error) : undefined,
    answer: mutation.data,
  };
}

/** Tells that what these calls answered may have changed; resolves when what is on the screen has been read anew. */
export async function readAnew(...names: CallName[]): Promise<void> {
  await Promise.all(names.map((name) => queryClient.invalidateQueries({ queryKey: [name] })));
}

/** As `readAnew`, for those who do not wait: a reading that fails says so where it is shown. */
export function forget(...names: CallName[]): void {
  readAnew(...names).catch(() => undefined);
}

/** Forgets what a call answered to this input; who shows it waits for the new answer. */
export function startOver<N extends CallName>(name: N, input: CallInput<N>): void {
  queryClient.resetQueries({ queryKey: [name, input], exact: true }).catch(() => undefined);
}

/**
 * Cases found so far stay in sight while the next search runs, so that the list does not flicker; `isEarlier` while
 * they answer an earlier query.
 */
export function useFoundCases(query: string): Reading<'case.find'> & { isEarlier: boolean } {
  const found = useQuery({
    queryKey: ['case.find', { query }],
    queryFn: () => call('case.find', { query }),
    placeholderData: keepPreviousData,
  });
  return {
    answer: found.data,
    failure: found.isError ? failureOf(found.error) : undefined,
    isWaiting: found.isPending,
    isEarlier: found.isPlaceholderData,
    readAgain: () => {
      found.refetch().catch(() => undefined);
    },
  };
}
