import { useRef, useState, type KeyboardEvent } from "react";

/** Where a key leads from one of `count` places in a line. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

interface Item {
  readonly tabIndex: 0 | -1;
  readonly ref: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Makes a line of controls one stop of the Tab key, with arrows inside. Our own, because Fluent's brings hidden
 * focusable elements that accessibility checks reject.
 *
 * @param start the place that the Tab key reaches first
 * @param onMove called when a key moved the focus
 */
export function useRoving(
  count: number,
  start = 0,
  onMove?: (place: number) => void,
): (place: number) => Item {
  const [focused, setFocused] = useState<number>();
  const elements = useRef(new Map<number, HTMLElement>());
  const current = Math.min(focused ?? start, count - 1);
  return (place) => ({
    tabIndex: place === current ? 0 : -1,
    ref: (element) => {
      if (element) elements.current.set(place, element);
      else elements.current.delete(place);
    },
    onFocus: () => {
      setFocused(place);
    },
    onKeyDown: (event) => {
      const next = placeAfter(event.key, place, count);
      if (next === undefined) return;
      event.preventDefault();
      elements.current.get(next)?.focus();
      onMove?.(next);
    },
  });
}
