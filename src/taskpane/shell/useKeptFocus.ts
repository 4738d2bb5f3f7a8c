import { useEffect, type RefObject } from "react";

/**
 * Catches the focus when the control that had it goes away, as 改正 does with its card: it lands on what is marked with
 * `data-landing`, or on the panel itself, instead of getting lost.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const seen = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const gone = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const landing = panel.current?.querySelector<HTMLElement>("[data-landing]") ?? panel.current;
      landing?.focus();
    });
    document.addEventListener("focusin", seen);
    gone.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", seen);
      gone.disconnect();
    };
  }, [panel]);
}
