import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { Tab } from "../../session/state";
import { FollowOffice } from "../theme/FollowOffice";
import { compact } from "../theme/compact";
import { Header } from "./Header";
import { panelId, tabId, Tabs } from "./Tabs";
import { useKeptFocus } from "./useKeptFocus";
import { useOwnScroll } from "./useOwnScroll";

const useStyles = makeStyles({
  main: { flex: 1, minHeight: 0, overflowY: "auto" },
  panel: {
    padding: "12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    outline: "none",
    [compact]: { padding: "8px", gap: "8px" },
  },
});

interface Props {
  readonly unit?: string;
  readonly year?: number | undefined;
  readonly tab: Tab;
  /** Findings that want something done. */
  readonly open?: number;
  readonly onSelect?: (tab: Tab) => void;
  /** 汇总 is among the tabs. */
  readonly rollup?: boolean;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** What can be done from every tab, at the end of the title. */
  readonly tools?: ReactNode;
  /** What is asked before anything else. */
  readonly above?: ReactNode;
}

const nowhere = () => undefined;

/** What is there from the first paint on: title, tabs, and room for a panel. */
export function Frame(props: Props) {
  const { unit = "", year, tab, open = 0, onSelect = nowhere, rollup = false } = props;
  const { children, foot, tools, above } = props;
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const scroll = useOwnScroll(tab);
  useKeptFocus(panel);
  return (
    <FollowOffice>
      <Header unit={unit} year={year} tools={tools} />
      <Tabs selected={tab} open={open} onSelect={onSelect} rollup={rollup || tab === "rollup"} />
      <main className={styles.main} {...scroll}>
        {above}
        <div
          ref={panel}
          role="tabpanel"
          tabIndex={-1}
          id={panelId(tab)}
          aria-labelledby={tabId(tab)}
          className={styles.panel}
        >
          {children}
        </div>
      </main>
      {foot}
    </FollowOffice>
  );
}
