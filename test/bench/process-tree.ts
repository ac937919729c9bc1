/** Adds up the resident memory of a process and of all that descend from it. */

/** @param table lines of process, parent and kibibytes, as `ps -A -o pid=,ppid=,rss=` prints them @returns megabytes */
export function treeMemory(top: number, table: string): number {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const within = (parent: number): number =>
    rows.filter(([, of]) => of === parent).reduce((sum, [pid = 0, , size = 0]) => sum + size + within(pid), 0);
  const own = rows.find(([pid]) => pid === top)?.[2] ?? 0;
  return (own + within(top)) / 1024;
}
