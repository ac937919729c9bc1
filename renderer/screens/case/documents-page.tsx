/** Documents known for the case, with what each says in short. */
import type { CaseRecord } from '../../../shared/model/case.ts';
import { Card } from '../../ui/card.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

export function DocumentsPage({ record }: { record: CaseRecord }) {
  return (
    <div className="cards">
      <Card title="Documents" span="full">
        {record.documents.length === 0 ? (
          <p>No documents are listed for this case.</p>
        ) : (
          <ul className="rows">
            {record.documents.map((document) => (
              <li key={`${document.title} ${document.source.date}`} className="rows__row">
                <div className="rows__main">
                  <p className="rows__title">{document.title}</p>
                  <p className="rows__note">
                    {document.kind}. <SourceLine source={document.source} />
                  </p>
                  {document.summary !== undefined && <p className="rows__text">{document.summary}</p>}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
