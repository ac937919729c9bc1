/** A button that reads as a link: it moves to another place in the app, where no address exists. */
import type { KeyboardEvent, ReactNode, Ref } from 'react';

interface LinkButtonProps {
  children: ReactNode;
  onClick: () => void;
  /** Words for assistive technology, starting with the visible ones. */
  label?: string | undefined;
  tabIndex?: number | undefined;
  isStrong?: boolean | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLButtonElement>) => void) | undefined;
  onFocus?: (() => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function LinkButton({ ref, ...props }: LinkButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={props.isStrong === true ? 'link-button link-button--strong' : 'link-button'}
      aria-label={props.label}
      tabIndex={props.tabIndex}
      onClick={props.onClick}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
    >
      {props.children}
    </button>
  );
}
