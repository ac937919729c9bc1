/** What went wrong, in the order an officer needs it: what happened, what is safe, what to do, and a code to quote. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { ScrollRegion } from './scroll-region.tsx';

interface FailurePanelProps {
  failure: Failure;
  /** For what ran by itself while the officer was at something else: it is spoken, and the focus stays. */
  isQuiet?: boolean | undefined;
  children?: ReactNode;
}

export function FailurePanel({ failure, isQuiet, children }: FailurePanelProps) {
  const box = useRef<HTMLDivElement>(null);
  // In the layout phase: when the panel goes, the focus is still in it and can be given back.
  useLayoutEffect(() => {
    const element = box.current;
    const before = document.activeElement;
    return () => {
      const isHere = element?.contains(document.activeElement) === true;
      if (isHere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useLayoutEffect(() => {
    if (isQuiet !== true) box.current?.focus();
  }, [failure, isQuiet]);
  return (
    <div className="failure" role={isQuiet === true ? 'status' : 'alert'} tabIndex={-1} ref={box}>
      <h2 className="failure__message">{failure.message}</h2>
      <p>{failure.safe}</p>
      <p>{failure.todo}</p>
      {failure.faults !== undefined && failure.faults.length > 0 && <FaultTable faults={failure.faults} />}
      {children !== undefined && <div className="failure__actions">{children}</div>}
      <p className="failure__code">
        Code: {failure.code}
        {failure.incident !== undefined && `, incident ${failure.incident}`}
      </p>
    </div>
  );
}

/** The places of a fault, each with what was expected there. */
export function FaultTable({ faults }: { faults: readonly { where: string; message: string }[] }) {
  return (
    <ScrollRegion label="Where the faults are">
      <table className="table table--tight">
        <caption className="visually-hidden">Where the faults are and what was expected</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What was expected</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={`${fault.where} ${String(index)}`}>
              <td>
                <code className="where">{fault.where}</code>
              </td>
              <td>{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
