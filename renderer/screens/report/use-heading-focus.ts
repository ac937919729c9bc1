/** Puts the focus on the heading of what has just opened, so that keys and screen readers begin there. */
import { useEffect, useRef, type RefObject } from 'react';

export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}
