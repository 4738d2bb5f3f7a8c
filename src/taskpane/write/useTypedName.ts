import { useId, useState } from "react";
import type { Snapshot } from "./editor/snapshot";
import type { findNames } from "./findNames";
import { optionId, shownNames } from "./NameList";

/** The list of names that opens while one is typed behind a #, and what keys do in it. */
export function useTypedName(find: ReturnType<typeof findNames>, snapshot: Snapshot | undefined) {
  const id = useId();
  const typed = snapshot?.typed;
  const key = typed && `${typed.from} ${typed.query}`;
  const [at, setAt] = useState<{ readonly key: string | undefined; readonly active: number }>();
  const [dismissed, setDismissed] = useState<number>();
  const isOpen = typed !== undefined && typed.from !== dismissed;
  const names = isOpen ? find(typed.query) : [];
  const shown = Math.min(names.length, shownNames);
  const active = at !== undefined && at.key === key ? at.active : 0;

  function onKey(pressed: string, pick: (name: string) => void): boolean {
    if (!isOpen) return false;
    const name = names[active]?.name;
    if (pressed === "Escape") setDismissed(typed.from);
    else if (name === undefined) return false;
    else if (pressed === "ArrowDown") setAt({ key, active: (active + 1) % shown });
    else if (pressed === "ArrowUp") setAt({ key, active: (active - 1 + shown) % shown });
    else if (pressed === "Enter") pick(name);
    else return false;
    return true;
  }

  return {
    id,
    isOpen,
    names,
    active,
    typed,
    onKey,
    /** The option that assistive technology is told of. */
    option: isOpen && shown > 0 ? optionId(id, active) : undefined,
  };
}
