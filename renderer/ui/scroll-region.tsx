/** Holds something wide: scrolls inside itself, and joins the Tab order with a name only while it has to. */
import { useEffect, useRef, useState, type ReactNode } from 'react';

export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      setWide(element.scrollWidth > element.clientWidth + 1);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    if (element.firstElementChild !== null) watch.observe(element.firstElementChild);
    return () => {
      watch.disconnect();
    };
  }, []);
  return (
    <div
      ref={box}
      className="scroll-region"
      role={isWide ? 'region' : undefined}
      aria-label={isWide ? label : undefined}
      tabIndex={isWide ? 0 : undefined}
    >
      {children}
    </div>
  );
}
