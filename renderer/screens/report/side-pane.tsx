/** A pane beside the page; where it lies over the page instead, it goes when the focus leaves it or Escape is pressed. */
import { useEffect, useRef, type ReactNode } from 'react';
import { LinkButton } from '../../ui/link-button.tsx';

interface SidePaneProps {
  side: 'outline' | 'panel';
  isOver: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The button in the bar that shows and hides a pane. */
export function paneButtonId(side: SidePaneProps['side']): string {
  return `show-${side}`;
}

export function SidePane({ side, isOver, onClose, children }: SidePaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    document.getElementById(paneButtonId(side))?.focus();
    onClose();
  };
  useEffect(() => {
    const element = box.current;
    if (!isOver || element === null) return;
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) onClose();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      document.getElementById(paneButtonId(side))?.focus();
      onClose();
    };
    element.addEventListener('focusout', leave);
    element.addEventListener('keydown', escape);
    return () => {
      element.removeEventListener('focusout', leave);
      element.removeEventListener('keydown', escape);
    };
  }, [isOver, side, onClose]);
  return (
    <div ref={box} className={isOver ? `side side--${side} side--over` : `side side--${side}`}>
      {isOver && (
        <p className="side__close">
          <LinkButton onClick={close}>{side === 'outline' ? 'Close the outline' : 'Close the panel'}</LinkButton>
        </p>
      )}
      {children}
    </div>
  );
}
