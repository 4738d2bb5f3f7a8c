import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { useActions, usePane } from "../session/SessionContext";
import { FollowOffice } from "../theme/FollowOffice";
import { openFindings } from "../session/openFindings";
import { Header } from "./Header";
import { LiveRegion } from "./LiveRegion";
import { NoticeLine } from "./NoticeLine";
import { Panel } from "./Panel";
import { panelId, tabId, Tabs } from "./Tabs";

const useStyles = makeStyles({
  panel: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
});

/** The pane. */
export function App() {
  const styles = useStyles();
  const state = usePane();
  const actions = useActions();
  const { book, tab } = state;
  const filing = book.kind === "open" ? book.filing : undefined;

  useEffect(() => {
    const next = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      void actions.nextFinding(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", next);
    return () => {
      window.removeEventListener("keydown", next);
    };
  }, [actions]);

  return (
    <FollowOffice>
      <Header unit={filing?.unit ?? ""} year={filing?.year} />
      <Tabs
        selected={tab}
        open={book.kind === "open" ? openFindings(book.audit).length : 0}
        onSelect={actions.showTab}
      />
      <main role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} className={styles.panel}>
        <Panel tab={tab} book={book} />
      </main>
      <NoticeLine state={state} />
      <LiveRegion text={state.said} />
    </FollowOffice>
  );
}
