import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Shows a detail from its top, and comes back to where the list was; the focus moves with them if it was in the
 * list.
 *
 * @returns to be given to the list, within the scroller and right before the detail
 */
export function useOwnPlace(isDetail: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const row = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    const list = ref.current;
    const scroller = list?.closest("main");
    if (!list || !scroller) return undefined;
    if (isDetail) {
      const at = document.activeElement;
      row.current = at instanceof HTMLElement && list.contains(at) ? at : undefined;
      if (row.current) list.nextElementSibling?.querySelector<HTMLElement>("[data-landing]")?.focus();
      scroller.scrollTop = 0;
      return undefined;
    }
    scroller.scrollTop = place.current;
    row.current?.focus({ preventScroll: true });
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
