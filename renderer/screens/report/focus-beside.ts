/** Where the focus goes when a row leaves a list of the checks: the row below it, else the one above, else the counts. */
export function focusBeside(row: HTMLElement | null, rows: string): HTMLElement | null {
  const pane = row?.closest('.checks');
  const all = [...(pane?.querySelectorAll(rows) ?? [])];
  const at = all.findIndex((one) => one === row);
  const neighbour = all[at + 1] ?? all[at - 1];
  return neighbour?.querySelector('button') ?? pane?.querySelector<HTMLElement>('.checks__counts') ?? null;
}
