import { makeStyles } from "@fluentui/react-components";
import { memo, useEffect } from "react";
import type { OpenBook } from "../../session/state";
import type { Overview } from "../../rollup";
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
import { useRollup } from "./useRollup";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** 汇总: the reports of many units received, added up, and held against the own one. */
export function RollupTab({ book }: { readonly book: OpenBook }) {
  const styles = useStyles();
  const { rollAgain, showNothing } = useActions();
  const overview = useRollup((rollup) => rollup.overview);
  const shown = useRollup((rollup) => rollup.shown);
  const asked = usePane((state) => state.question !== undefined);
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
        {overview ? <Result overview={overview} /> : <BesideCard />}
      </div>
      {isDetail && (
        <div
          onKeyDown={({ key }) => {
            if (key === "Escape" && !asked) showNothing();
          }}
        >
          {shown.kind === "unit" ? (
            <UnitCard detail={shown.detail} overview={overview} />
          ) : (
            <SliceCard figure={shown.figure} shares={shown.shares} overview={overview} />
          )}
        </div>
      )}
    </>
  );
}

/** What the files come to; not drawn again while one unit or figure is looked at in front of it. */
const Result = memo(function Result({ overview }: { readonly overview: Overview }) {
  const hasRoster = useRollup(({ roster }) => roster !== undefined);
  return (
    <>
      {!hasRoster && <BesideCard />}
      <UnreadCard files={overview.unreadable} />
      <UnitsCard overview={overview} />
      <OutputCard />
      <DifferencesCard overview={overview} />
      <SumsCard overview={overview} />
      <RulesCard rules={overview.rules} />
      {hasRoster && <BesideCard />}
    </>
  );
});
