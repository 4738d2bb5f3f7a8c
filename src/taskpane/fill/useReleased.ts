import { useCallback, useEffect, useRef } from "react";

/**
 * Waits for the pointer: what moves between the press of its button and the release is not clicked.
 *
 * @returns does something at once, or, while a button of the pointer is held down, right after the click that comes of it
 */
export function useReleased(): (then: () => void) => void {
  const isPressed = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
    };
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("pointerup", release, true);
    window.addEventListener("pointercancel", release, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("pointerup", release, true);
      window.removeEventListener("pointercancel", release, true);
    };
  }, []);
  return useCallback((then) => {
    if (isPressed.current) window.addEventListener("pointerup", () => setTimeout(then), { once: true });
    else then();
  }, []);
}
