import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isDark, type OfficeTheme } from "./darkness";

const preference = "(prefers-color-scheme: dark)";

function officeTheme(): OfficeTheme | undefined {
  return typeof Office === "undefined"
    ? undefined
    : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
}

/** Excel raises no event when its theme changes, so that the pane looks again whenever it gets the focus. */
function subscribe(changed: () => void): () => void {
  const system = window.matchMedia(preference);
  system.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    system.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

/** Fluent's own list of fonts has none for Chinese, which leaves digits and words to different ones. */
const fonts = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif',
};
const light: Theme = { ...webLightTheme, ...fonts };
const dark: Theme = { ...webDarkTheme, ...fonts };

const darkNow = () => isDark(officeTheme(), window.matchMedia(preference).matches);

/** The Fluent theme that Office shows; forced colours (high contrast) are left to the browser. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, darkNow) ? dark : light;
}
