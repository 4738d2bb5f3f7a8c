import { useEffect, useRef, useState, type FocusEvent, type RefObject } from "react";
import { useReleased } from "./useReleased";

interface Folding {
  readonly folded: boolean;
  readonly unfold: () => void;
  /** What the step's own element is to be given. */
  readonly section: {
    readonly ref: RefObject<HTMLElement | null>;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Folds a step when it is done, and opens it while somebody is at work in it. */
export function useFolding(done: boolean): Folding {
  const ref = useRef<HTMLElement>(null);
  const [held, setHeld] = useState(false);
  const onceReleased = useReleased();

  // What made it done may have been a button that is gone now; a field that is being typed in is not.
  useEffect(() => {
    if (!done) return;
    onceReleased(() => {
      const at = document.activeElement;
      if (!(at?.matches("input, select, textarea") && ref.current?.contains(at))) setHeld(false);
    });
  }, [done, onceReleased]);

  useEffect(() => {
    const own = ref.current;
    if (!held || !own || own.contains(document.activeElement)) return;
    const first = own.querySelector<HTMLElement>("[data-body] :is(input:not([hidden]), select, button)");
    (first ?? own).focus();
  }, [held]);

  return {
    folded: done && !held,
    unfold: () => {
      setHeld(true);
    },
    section: {
      ref,
      onFocus: ({ target }) => {
        if (!(target instanceof HTMLElement && target.dataset["change"] !== undefined)) setHeld(true);
      },
      onBlur: ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && ref.current?.contains(relatedTarget)) return;
        onceReleased(() => {
          if (!ref.current?.contains(document.activeElement)) setHeld(false);
        });
      },
    },
  };
}
