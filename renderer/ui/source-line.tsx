/** Where a fact came from and how old it is: "OASys layer 3, 4 Nov 2026, 17 days old". */
import type { Source } from '../../shared/model/source.ts';
import { ageInWords, compactDate, daysBetween, todayInLondon } from './dates.ts';

/** Records older than this many days are called out as old. */
const oldAfterDays = 182;

/** "OASys layer 3", but "Court record, Crown Court at Preston"; of `Other` only the detail says where. */
function whereFrom({ system, detail }: Source): string {
  if (detail === undefined || detail === '') return system;
  if (system === 'Other') return detail;
  return system === 'OASys' ? `${system} ${detail}` : `${system}, ${detail}`;
}

/** The age is told only of facts that age. */
function sourceInWords(source: Source, today: string, canAge: boolean): string {
  const age = canAge ? `, ${ageInWords(source.date, today)}` : '';
  return `${whereFrom(source)}, ${compactDate(source.date)}${age}`;
}

interface SourceLineProps {
  source: Source;
  /** Facts that do not age, such as a conviction, are not called old. */
  canAge?: boolean | undefined;
}

export function SourceLine({ source, canAge }: SourceLineProps) {
  const today = todayInLondon();
  const isOld = canAge === true && daysBetween(source.date, today) > oldAfterDays;
  return (
    <span className={isOld ? 'source source--old' : 'source'}>
      {isOld && <strong>Old: </strong>}
      {sourceInWords(source, today, canAge === true)}
    </span>
  );
}
