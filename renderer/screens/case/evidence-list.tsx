/** Evidence for a finding: each piece in its own words, with its own source. */
import type { NeedEvidence } from '../../../shared/model/need.ts';
import type { Source } from '../../../shared/model/source.ts';
import { SourceLine } from '../../ui/source-line.tsx';

interface EvidenceListProps {
  evidence: readonly NeedEvidence[];
  /** The source of the finding itself. */
  source?: Source | undefined;
}

export function EvidenceList({ evidence, source }: EvidenceListProps) {
  return (
    <div className="evidence">
      {evidence.length > 0 && (
        <ul className="evidence__list">
          {evidence.map((piece) => (
            <li key={piece.text}>
              {piece.text} <SourceLine source={piece.source} canAge />
            </li>
          ))}
        </ul>
      )}
      {source !== undefined && (
        <p className="evidence__finding">
          Finding: <SourceLine source={source} canAge />
        </p>
      )}
    </div>
  );
}
