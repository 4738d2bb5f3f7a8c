import { useEffect } from "react";
import { openIn } from "../../audit";
import { addsUpOthers } from "../../figures";
import { useActions, usePane } from "../SessionContext";
import { ByHand } from "./ByHand";
import { Contained } from "./Contained";
import { FindCell } from "./FindCell";
import { Frame } from "./Frame";
import { LiveRegion } from "./LiveRegion";
import { MoreMenu } from "./MoreMenu";
import { MoreQuestions } from "./MoreQuestions";
import { NoticeLine } from "./NoticeLine";
import { Panel } from "./Panel";

/** The pane. */
export function App() {
  const book = usePane((state) => state.book);
  const tab = usePane((state) => state.tab);
  const asked = usePane((state) => state.showsRollup === true);
  const actions = useActions();

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

  const rollup = asked || (book.kind === "open" && addsUpOthers(book.filing));
  const foot = (
    <>
      <NoticeLine />
      <LiveRegion />
    </>
  );
  const tools = (
    <>
      {book.kind === "open" && book.typed.size > 0 && <FindCell book={book} />}
      <MoreMenu book={book} rollup={rollup} />
    </>
  );
  const about =
    book.kind === "open"
      ? { unit: book.filing.unit, year: book.filing.year, open: openIn(book.audit.verdict) }
      : {};
  return (
    <Frame
      {...about}
      tab={tab}
      rollup={rollup}
      onSelect={actions.showTab}
      foot={foot}
      tools={tools}
      above={
        <>
          <MoreQuestions />
          <ByHand />
        </>
      }
    >
      <Contained key={tab}>
        <Panel tab={tab} book={book} />
      </Contained>
    </Frame>
  );
}
