import { useEffect, useRef } from "react";
import { pencilId } from "./PartText";

/** Moves the focus back to where the writing began, unless it is elsewhere already. */
export function useFocusBack(place: string | undefined): void {
  const before = useRef(place);

  useEffect(() => {
    const left = before.current;
    before.current = place;
    if (left === undefined || place !== undefined) return;
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById(pencilId(left))?.focus();
  }, [place]);
}
