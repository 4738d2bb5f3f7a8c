import { startTransition, useEffect, useState } from "react";
import type { Filing } from "../../figures";
import type { Reconciliation } from "../../prose/reconcile";
import { useActions, usePane } from "../SessionContext";

/** A text, and what the tables say to it. */
export interface HeldText {
  readonly text: string;
  readonly found: Reconciliation;
}

/**
 * What the tables say to a text, as of a moment ago: the last answer stays until the next one is there.
 *
 * @param text nothing is asked without one
 * @param pause milliseconds without a change after which it is asked
 */
export function useHeld(filing: Filing, text: string | undefined, pause = 0): HeldText | undefined {
  const { holdText } = useActions();
  const chosen = usePane(({ kept }) => kept?.chosen);
  const [held, setHeld] = useState<HeldText>();
  useEffect(() => {
    if (text === undefined) return undefined;
    let isOld = false;
    const ask = async () => {
      const found = await holdText(filing, text);
      if (isOld || !found) return;
      startTransition(() => {
        setHeld({ text, found });
      });
    };
    const later = setTimeout(() => void ask(), pause);
    return () => {
      isOld = true;
      clearTimeout(later);
    };
  }, [filing, text, chosen, pause, holdText]);
  return text === undefined ? undefined : held;
}
