import { lazy, Suspense, useDeferredValue } from "react";
import { CheckTab } from "../check/CheckTab";
import { FillTab } from "../fill/FillTab";
import type { Book, Tab } from "../../session/state";
import { strings } from "../words.zh-CN";
import { Hint } from "./Hint";
import { Unreachable } from "./Unreachable";

/** The report brings the templates and the document model, which the first paint does not wait for. */
const ReportTab = lazy(() => import("../report/ReportTab").then((module) => ({ default: module.ReportTab })));

/** Only those who add up others need it. */
const RollupTab = lazy(() => import("../rollup/RollupTab").then((module) => ({ default: module.RollupTab })));

interface Props {
  readonly tab: Tab;
  readonly book: Book;
}

/** What stands under the tabs. */
export function Panel({ tab, book }: Props) {
  // A long text is drawn in pieces, between which the pane answers: each reading of the workbook draws it anew.
  const drawn = useDeferredValue(book);
  if (book.kind === "opening") return <Hint>{book.why ?? strings.opening}</Hint>;
  if (book.kind === "unreachable") return <Unreachable why={book.why} />;
  if (tab === "fill") return <FillTab book={book} />;
  if (tab === "check") return <CheckTab book={book} />;
  return (
    <Suspense fallback={<Hint>{strings.opening}</Hint>}>
      {tab === "rollup" ? (
        <RollupTab book={book} />
      ) : (
        <ReportTab book={drawn.kind === "open" ? drawn : book} />
      )}
    </Suspense>
  );
}
