import { memo, useMemo } from "react";
import { useActions, usePane } from "../SessionContext";
import { openIn } from "../../audit";
import type { OpenBook } from "../../session/state";
import { CompareCard } from "../compare/CompareCard";
import { HandInCard } from "../handIn/HandInCard";
import { PicturesCard } from "../pictures/PicturesCard";
import { NoTables } from "../shell/NoTables";
import { AdaptCard } from "./AdaptCard";
import { FactsCard } from "./FactsCard";
import { MakeCard } from "./MakeCard";
import { MistakesCard } from "./MistakesCard";
import { Manuscript } from "../write/Manuscript";
import { Advanced } from "./Advanced";
import { ReconcileCard } from "./ReconcileCard";
import { textOfRuns } from "../../prose/run";
import { copied, writeReport } from "../../session/writeReport";
import { useHeld } from "./useHeld";

/** 报告: what can be made of the sheets, what is still open, and the whole text with its numbers visible. */
export const ReportTab = memo(function ReportTab({ book }: { readonly book: OpenBook }) {
  const { filing, audit, typed } = book;
  const imported = usePane((state) => state.imported);
  const date = usePane((state) => state.date);
  const pictures = usePane((state) => state.pictures);
  const { setDate } = useActions();
  const written = useMemo(() => writeReport(filing, date, pictures), [filing, date, pictures]);
  const narrative = written.paragraphs.map(({ runs }) => textOfRuns(runs)).join("\n");
  const held = useHeld(filing, typed.size === 0 ? undefined : narrative);
  const differs = held?.found.items.filter(({ verdict }) => verdict === "differs").length ?? 0;
  if (typed.size === 0) return <NoTables />;
  return (
    <>
      <MakeCard
        date={date}
        onDate={setDate}
        open={openIn(audit.verdict)}
        blank={audit.verdict.blank}
        fields={written.fields}
        differs={differs}
        content={() => copied(written)}
      />
      <MistakesCard form={filing.form} mistakes={written.mistakes} />
      <Manuscript book={book} written={written} />
      <ReconcileCard book={book} narrative={held} />
      {imported && <FactsCard report={imported} from="imported" />}
      {imported && <AdaptCard filing={filing} report={imported} />}
      {filing.lastYear && <FactsCard report={filing.lastYear} from="lastYear" />}
      {filing.lastYear && filing.lastYear.paragraphs.length > 0 && (
        <AdaptCard filing={filing} report={filing.lastYear} />
      )}
      <CompareCard filing={filing} />
      <PicturesCard filing={filing} />
      <HandInCard filing={filing} />
      <Advanced filing={filing} />
    </>
  );
});
