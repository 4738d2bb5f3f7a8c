import type { Tab } from "../../session/state";

const tabs: readonly Tab[] = ["fill", "check", "report", "rollup"];

/** The tab that a button of the ribbon asks for with `?tab=report`; undefined if it asks for none. */
export function openingTab(search: string): Tab | undefined {
  const wanted = new URLSearchParams(search).get("tab");
  return tabs.find((tab) => tab === wanted);
}
