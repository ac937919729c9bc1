/** Ties a session to the window: checks after a pause, and saving when the report is left. */
import { useEffect, useState } from 'react';
import { forget } from '../../state/queries.ts';
import { showStanding } from '../../state/status.ts';
import { isRefusedForGood } from '../../state/writers.ts';
import { sessionOf } from './open-sessions.ts';
import type { ReportView, Session } from './session.ts';

/** Milliseconds after the last save before the checks run by themselves. */
const checkPause = 1500;

export function useReportSession(view: ReportView): Session {
  const [session] = useState(() => sessionOf(view));
  const { isReadOnly, status } = view;
  useEffect(() => {
    if (isReadOnly) {
      showStanding(status === 'signed' ? 'Signed and locked' : 'Read only');
      return () => {
        showStanding('');
      };
    }
    const stopChecks = watchChecks(session);
    return () => {
      stopChecks();
      whenSaved(session, () => {
        forget('report.read', 'work.find', 'case.read');
      });
    };
  }, [session, isReadOnly, status]);
  return session;
}

/** What could not be saved on leaving is tried again; what other screens have read counts until then. */
function whenSaved(session: Session, done: () => void): void {
  if (isRefusedForGood(session.state.getState().save)) return;
  const finish = (isSaved: boolean) => {
    if (isSaved) {
      done();
      return;
    }
    const stop = session.state.subscribe(({ save }) => {
      if (save.kind !== 'saved') return;
      stop();
      done();
    });
  };
  session.flush().then(finish, () => undefined);
}

function watchChecks(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(session.recheck, checkPause);
  };
  later();
  const stop = session.state.subscribe((now, before) => {
    if (now.save !== before.save && now.save.kind === 'saved') later();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
