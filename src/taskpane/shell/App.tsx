import { useEffect } from "react";
import { openIn } from "../../audit";
import { addsUpOthers } from "../../figures";
import { useActions, useBook, usePane } from "../SessionContext";
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
  const unit = useBook(({ filing }) => filing.unit, "");
  const year = useBook(({ filing }) => filing.year, undefined);
  const open = useBook(({ audit }) => openIn(audit.verdict), 0);
  const hasTables = useBook(({ typed }) => typed.size > 0, false);
  const addsUp = useBook(({ filing }) => addsUpOthers(filing), false);
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

  const rollup = asked || addsUp;
  const foot = (
    <>
      <NoticeLine />
      <LiveRegion />
    </>
  );
  const tools = (
    <>
      {hasTables && <FindCell />}
      <MoreMenu rollup={rollup} />
    </>
  );
  return (
    <Frame
      unit={unit}
      year={year}
      open={open}
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
        <Panel tab={tab} />
      </Contained>
    </Frame>
  );
}
