/** Reads the counts out of the runners' own JSON reports; a runner that died counts as a failure. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** A run that exited badly without naming a failed test (a crash, an unhandled error) still counts as one. */
function withExit(count: Count, isOk: boolean): Count {
  return isOk || count.failed > 0 ? count : { ...count, failed: 1 };
}

export function countVitest(isOk: boolean, json: string): Count {
  if (json === '') return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(json) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  return withExit(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    isOk,
  );
}

export function countPlaywright(isOk: boolean, json: string): Count {
  if (json === '') return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(json) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return withExit({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, isOk);
}
