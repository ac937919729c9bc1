/** A button that names what it does; the primary one is the green GOV.UK button at desktop size. */
import type { ReactNode, Ref } from 'react';

interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'secondary' | 'warning' | 'quiet' | undefined;
  type?: 'button' | 'submit' | undefined;
  onClick?: (() => void) | undefined;
  /** While true the button stays focusable and says so, and clicks do nothing. */
  isBusy?: boolean | undefined;
  /** Cannot be used here and now, which stands beside it and in `describedBy`; it stays focusable, and clicks do nothing. */
  isOff?: boolean | undefined;
  icon?: ReactNode;
  hint?: string | undefined;
  describedBy?: string | undefined;
  isPressed?: boolean | undefined;
  isExpanded?: boolean | undefined;
  label?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ ref, ...props }: ButtonProps) {
  const isIdle = props.isBusy === true || props.isOff === true;
  return (
    <button
      ref={ref}
      type={props.type ?? 'button'}
      className={`button button--${props.kind ?? 'secondary'}`}
      aria-disabled={isIdle || undefined}
      aria-describedby={props.describedBy}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-label={props.label}
      aria-keyshortcuts={props.hint}
      onClick={(event) => {
        if (isIdle) event.preventDefault();
        else props.onClick?.();
      }}
    >
      {props.icon}
      {props.children}
    </button>
  );
}
