import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tab } from "../../session/state";
import { compact } from "../theme/compact";
import { startStrings as strings } from "../startup/words.zh-CN";
import { Badge } from "./Badge";
import { useRoving } from "./useRoving";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "4px",
    padding: "8px 8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [compact]: { columnGap: 0, padding: "0 6px" },
  },
  tab: {
    padding: "8px 10px 9px",
    border: "0",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Forced colours know no transparent line.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    [compact]: { padding: "4px 6px 3px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const usual: readonly Tab[] = ["fill", "check", "report"];

/** The id of a tab, by which its panel is labelled. */
export const tabId = (tab: Tab) => `tab-${tab}`;
/** The id of a panel, which its tab controls. */
export const panelId = (tab: Tab) => `panel-${tab}`;

interface Props {
  readonly selected: Tab;
  /** Findings that want something done, shown at 核对. */
  readonly open: number;
  readonly onSelect: (tab: Tab) => void;
  /** 汇总 is there too. */
  readonly rollup: boolean;
}

/** 填表 · 核对 · 报告, and 汇总 for those who add up others. */
export function Tabs({ selected, open, onSelect, rollup }: Props) {
  const styles = useStyles();
  const names: readonly Tab[] = rollup ? [...usual, "rollup"] : usual;
  const choose = (place: number) => {
    onSelect(names[place] ?? "fill");
  };
  const item = useRoving(names.length, names.indexOf(selected), choose);
  return (
    <div role="tablist" aria-label={strings.tabs.label} className={styles.tabs}>
      {names.map((name, place) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          {...(name === selected && { "aria-controls": panelId(name) })}
          {...(name === "check" &&
            open > 0 && { "aria-label": `${strings.tabs.check}，${strings.openFindings(open)}` })}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => {
            choose(place);
          }}
          {...item(place)}
        >
          {strings.tabs[name]}
          {name === "check" && open > 0 && <Badge count={open} />}
        </button>
      ))}
    </div>
  );
}
