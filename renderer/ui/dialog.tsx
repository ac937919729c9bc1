/** A modal dialog on the platform's own element: focus stays inside, Escape closes, the page behind is inert. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';

interface DialogProps {
  title: string;
  /** Absent where there is nothing to decide: it stays until what it tells of is done. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
  size?: 'small' | 'medium' | 'large' | undefined;
}

export function Dialog({ title, onClose, children, size }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog--${size ?? 'medium'}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className="dialog__head">
        <h2 className="dialog__title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="dialog__body">{children}</div>
      {/* Last in order, so that focus begins in the dialog's own first control. */}
      {onClose !== undefined && (
        <button
          type="button"
          className="icon-button dialog__close"
          aria-label={`Close ${title.toLowerCase()}`}
          onClick={onClose}
        >
          <X size={20} aria-hidden />
        </button>
      )}
    </dialog>
  );
}
