/** What a case extract would change, case by case, or where it is at fault. */
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dateAndTime } from '../../ui/dates.ts';
import { FaultTable } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { columnsWith, type Row } from './extract-rows.tsx';

type Preview = CallOutput<'extract.preview'>;

interface ExtractPreviewProps {
  preview: Preview;
  isDemoStore: boolean;
  isImporting: boolean;
  /** With the CRNs of the doubtful cases that are to go in. */
  onImport: (confirmed: string[]) => void;
}

export function ExtractPreview({ preview, isDemoStore, isImporting, onImport }: ExtractPreviewProps) {
  const [confirmed, setConfirmed] = useState<string[]>([]);
  if (preview.faults.length > 0) return <Faults preview={preview} />;
  const count = (change: Row['change']) => preview.rows.filter((row) => row.change === change).length;
  const leftOut = preview.rows.filter(({ crn, doubts }) => doubts.length > 0 && !confirmed.includes(crn)).length;
  const confirm = (crn: string, isIn: boolean) => {
    setConfirmed((before) => (isIn ? [...before, crn] : before.filter((one) => one !== crn)));
  };
  return (
    <>
      <p className="page__lead">
        Made by {preview.producedBy}, {dateAndTime(preview.producedAt)}. {count('new')} new, {count('update')} to
        update, {count('same')} without change.
      </p>
      {preview.isMadeUp && <MadeUp isDemoStore={isDemoStore} />}
      <DataTable
        caption="Cases in the file"
        columns={columnsWith(confirmed, confirm)}
        rows={preview.rows}
        rowKey={(row) => row.crn}
      />
      <ImportAct
        changing={count('new') + count('update') - leftOut}
        leftOut={leftOut}
        isImporting={isImporting}
        onImport={() => {
          onImport(confirmed);
        }}
      />
    </>
  );
}

/** Made-up people in a store of real ones could be taken for real. */
function MadeUp({ isDemoStore }: { isDemoStore: boolean }) {
  if (isDemoStore) return <Banner kind="information" title="The people in this file are made up." />;
  return (
    <Banner kind="warning" title="The people in this file are made up, and this store is not the demo store.">
      <p>They will stand among your real cases. To try the app with made-up people, use the demo store instead.</p>
    </Banner>
  );
}

interface ImportActProps {
  changing: number;
  leftOut: number;
  isImporting: boolean;
  onImport: () => void;
}

function ImportAct({ changing, leftOut, isImporting, onImport }: ImportActProps) {
  if (changing === 0 && leftOut === 0) {
    return <Banner kind="information" title="The store already holds everything in this file." />;
  }
  return (
    <>
      {leftOut > 0 && (
        <p className="left-out" role="status">
          {leftOut === 1 ? '1 case is' : `${String(leftOut)} cases are`} left out until you have ticked that it is the
          same person.
        </p>
      )}
      {changing > 0 && (
        <div className="actions">
          <Button kind="primary" isBusy={isImporting} onClick={onImport}>
            {`Import ${String(changing)} ${changing === 1 ? 'case' : 'cases'}`}
          </Button>
        </div>
      )}
      {isImporting && <Waiting words="Storing the cases" />}
    </>
  );
}

function Faults({ preview }: { preview: Preview }) {
  const many = preview.faults.length;
  return (
    <>
      <Banner
        kind="warning"
        title={`This file cannot be imported: ${String(many)} ${many === 1 ? 'fault' : 'faults'} found.`}
      >
        <p>Nothing was changed. Have the file made again, or send this list to whoever made it.</p>
      </Banner>
      <FaultTable faults={preview.faults} />
    </>
  );
}
