import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Tab } from "../../session/state";

/**
 * Gives each tab its own place in the one scroller that they share.
 *
 * @returns what the scroller is to be given
 */
export function useOwnScroll(tab: Tab): {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
} {
  const ref = useRef<HTMLElement>(null);
  const places = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    if (ref.current) ref.current.scrollTop = places.current.get(tab) ?? 0;
  }, [tab]);
  return {
    ref,
    onScroll: () => {
      places.current.set(tab, ref.current?.scrollTop ?? 0);
    },
  };
}
