import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Shows a detail from its top, and comes back to where the list was.
 *
 * @returns to be given to an element within the scroller
 */
export function useOwnPlace(isDetail: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  useLayoutEffect(() => {
    const scroller = ref.current?.closest("main");
    if (!scroller) return undefined;
    if (isDetail) {
      scroller.scrollTop = 0;
      return undefined;
    }
    scroller.scrollTop = place.current;
    const remember = () => {
      place.current = scroller.scrollTop;
    };
    scroller.addEventListener("scroll", remember);
    return () => {
      scroller.removeEventListener("scroll", remember);
    };
  }, [isDetail]);
  return ref;
}
