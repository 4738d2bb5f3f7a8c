import { lazy, Suspense, useDeferredValue } from "react";
import { CheckTab } from "../check/CheckTab";
import { FillTab } from "../fill/FillTab";
import type { Tab } from "../../session/state";
import { useBook, usePane } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { Hint } from "./Hint";
import { Unreachable } from "./Unreachable";

/** The report brings the templates and the document model, which the first paint does not wait for. */
const ReportTab = lazy(() => import("../report/ReportTab").then((module) => ({ default: module.ReportTab })));

/** Only those who add up others need it. */
const RollupTab = lazy(() => import("../rollup/RollupTab").then((module) => ({ default: module.RollupTab })));

/** What stands under the tabs. */
export function Panel({ tab }: { readonly tab: Tab }) {
  const unread = usePane(({ book }) => (book.kind === "open" ? undefined : book));
  if (unread?.kind === "opening") return <Hint>{unread.why ?? strings.opening}</Hint>;
  if (unread) return <Unreachable why={unread.why} />;
  if (tab === "fill") return <FillTab />;
  if (tab === "check") return <CheckTab />;
  return (
    <Suspense fallback={<Hint>{strings.opening}</Hint>}>
      {tab === "rollup" ? <RollupTab /> : <Report />}
    </Suspense>
  );
}

/** A long text is drawn in pieces, between which the pane answers: each change of the workbook draws it anew. */
function Report() {
  const book = useBook((whole) => whole);
  return <ReportTab book={useDeferredValue(book)} />;
}
