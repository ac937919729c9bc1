/** The size of the pages: as wide as there is room for, until the officer chooses another. */
import { useEffect, useState, type RefObject } from 'react';

const steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3];
/** CSS pixels of an A4 page at zoom 1, and of the space around it. */
const pageWidth = 794;
const around = 34;

function fitting(width: number): number {
  return Math.max(0.25, Math.min(1.25, Math.floor(((width - around) / pageWidth) * 100) / 100));
}

interface PageZoom {
  zoom: number;
  /** One step smaller (-1) or larger (1). */
  step: (by: 1 | -1) => void;
}

export function usePageZoom(area: RefObject<HTMLElement | null>): PageZoom {
  const [fit, setFit] = useState(1);
  const [chosen, setChosen] = useState<number>();
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      setFit(fitting(element.clientWidth));
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [area]);
  const zoom = chosen ?? fit;
  const step = (by: 1 | -1) => {
    const next = by === 1 ? steps.find((one) => one > zoom) : steps.findLast((one) => one < zoom);
    if (next !== undefined) setChosen(next);
  };
  return { zoom, step };
}
