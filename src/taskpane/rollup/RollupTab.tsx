import { makeStyles } from "@fluentui/react-components";
import { memo, useDeferredValue, useEffect, type ReactNode } from "react";
import type { Overview } from "../../rollup";
import { useActions, useBook, usePane } from "../SessionContext";
import { BackButton } from "../shell/BackButton";
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
import { words } from "./words.zh-CN";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** 汇总: the reports of many units received, added up, and held against the own one. */
export function RollupTab() {
  const styles = useStyles();
  const { goBack, rollAgain } = useActions();
  const overview = useRollup((rollup) => rollup.overview);
  const unreadable = useRollup((rollup) => rollup.unreadable);
  const slice = useRollup((rollup) => rollup.slice);
  const unit = useRollup((rollup) => rollup.unit);
  const asked = usePane((state) => state.question !== undefined);
  const filing = useBook((book) => book.filing);
  // A county's lists are drawn in pieces, between which the pane answers.
  const drawn = useDeferredValue(overview);
  const hasResult = overview !== undefined;
  const isDetail = hasResult && (slice !== undefined || unit !== undefined);

  // The own report is the workbook's: what changes there changes the differences.
  useEffect(() => {
    if (hasResult) void rollAgain();
  }, [filing, hasResult, rollAgain]);

  return (
    <>
      <Behind isBehind={isDetail}>
        <ReceiveCard />
        <UnreadCard files={unreadable} />
        {drawn ? <Result overview={drawn} /> : <BesideCard />}
      </Behind>
      {isDetail && (
        <div
          onKeyDown={({ key }) => {
            if (key === "Escape" && !asked) goBack();
          }}
        >
          {slice && (
            <Behind key={slice.figure} isBehind={unit !== undefined}>
              <BackButton label={words.slice.back} onClick={goBack} />
              <SliceCard {...slice} overview={overview} />
            </Behind>
          )}
          {unit && (
            <div className={styles.cards}>
              <BackButton label={slice ? words.unit.backToFigure : words.unit.back} onClick={goBack} />
              <UnitCard detail={unit} overview={overview} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

/** What stays where it was while something else is looked at in front of it. */
function Behind({ isBehind, children }: { readonly isBehind: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const place = useOwnPlace(isBehind);
  return (
    <div ref={place} hidden={isBehind} className={isBehind ? "" : styles.cards}>
      {children}
    </div>
  );
}

/** What the files come to; not drawn again while one unit or figure is looked at in front of it. */
const Result = memo(function Result({ overview }: { readonly overview: Overview }) {
  const hasRoster = useRollup(({ roster }) => roster !== undefined);
  return (
    <>
      {!hasRoster && <BesideCard />}
      <UnitsCard overview={overview} />
      <OutputCard />
      <DifferencesCard overview={overview} />
      <SumsCard overview={overview} />
      <RulesCard rules={overview.rules} />
      {hasRoster && <BesideCard />}
    </>
  );
});
