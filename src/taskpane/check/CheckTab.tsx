import { useBook } from "../SessionContext";
import { Fold } from "../shell/Fold";
import { NoTables } from "../shell/NoTables";
import { strings } from "../words.zh-CN";
import { MarksCard } from "./MarksCard";
import { RecordCard } from "./RecordCard";
import { RepairCards } from "./RepairCards";
import { StatusHeader } from "./StatusHeader";
import { StaleCard } from "./StaleCard";
import { TableFindings } from "./TableFindings";
import { TryCard } from "./TryCard";
import { WhyCard } from "./WhyCard";

/** 核对: the verdict, the cells that may be wrong, then everything found, table by table. */
export function CheckTab() {
  const hasTables = useBook(({ typed }) => typed.size > 0);
  const wantsMarks = useBook(({ marked, selfChecking }) => marked || !selfChecking);
  if (!hasTables) return <NoTables />;
  return (
    <>
      <StatusHeader />
      <TryCard />
      <RepairCards />
      <StaleCard />
      <WhyCard />
      <TableFindings />
      <RecordCard />
      <Fold label={strings.marks.title} open={wantsMarks}>
        <MarksCard />
      </Fold>
    </>
  );
}
