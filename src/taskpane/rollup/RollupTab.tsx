import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { OpenBook } from "../../session/state";
import { nothingReceived } from "../../session/rollup/state";
import { useActions, usePane } from "../SessionContext";
import { BesideCard } from "./BesideCard";
import { DifferencesCard } from "./DifferencesCard";
import { OutputCard } from "./OutputCard";
import { ReceiveCard } from "./ReceiveCard";
import { RulesCard } from "./RulesCard";
import { SliceCard } from "./SliceCard";
import { SumsCard } from "./SumsCard";
import { UnitCard } from "./UnitCard";
import { UnitsCard } from "./UnitsCard";
import { UnreadCard } from "./UnreadCard";
import { useOwnPlace } from "./useOwnPlace";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** 汇总: the reports of many units received, added up, and held against the own one. */
export function RollupTab({ book }: { readonly book: OpenBook }) {
  const styles = useStyles();
  const { rollAgain } = useActions();
  const { overview, roster, shown } = usePane((state) => state.rollup ?? nothingReceived);
  const { filing } = book;
  const hasResult = overview !== undefined;
  const isDetail = hasResult && shown !== undefined;
  const place = useOwnPlace(isDetail);

  // The own report is the workbook's: what changes there changes the differences.
  useEffect(() => {
    if (hasResult) void rollAgain();
  }, [filing, hasResult, rollAgain]);

  return (
    <>
      <div ref={place} hidden={isDetail} className={isDetail ? "" : styles.cards}>
        <ReceiveCard />
        {!roster && <BesideCard />}
        {overview && (
          <>
            <UnreadCard files={overview.unreadable} />
            <UnitsCard overview={overview} />
            <OutputCard />
            <DifferencesCard overview={overview} />
            <SumsCard overview={overview} />
            <RulesCard rules={overview.rules} />
          </>
        )}
        {roster && <BesideCard />}
      </div>
      {overview && shown?.kind === "unit" && <UnitCard detail={shown.detail} overview={overview} />}
      {overview && shown?.kind === "slice" && (
        <SliceCard figure={shown.figure} shares={shown.shares} overview={overview} />
      )}
    </>
  );
}
