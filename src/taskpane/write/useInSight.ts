import { useEffect, useRef, type RefObject } from "react";

/** Scrolls what has just opened into view, as a whole if it fits. */
export function useInSight<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return shown;
}
