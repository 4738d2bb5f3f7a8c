import { useEffect, useRef, type RefObject } from "react";

/** Brings what has just opened into sight as a whole, where it has room. */
export function useInSight<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return shown;
}
