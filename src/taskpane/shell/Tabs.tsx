import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Tab as TabName } from "../session/state";
import { strings } from "../strings.zh-CN";

const useStyles = makeStyles({
  tabs: {
    padding: "0 6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  badge: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "18px",
    marginLeft: "4px",
    padding: "0 5px",
    borderRadius: "9px",
    lineHeight: "18px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { border: "1px solid" },
  },
});

const names: readonly TabName[] = ["fill", "check", "report"];

export const tabId = (tab: TabName) => `tab-${tab}`;
export const panelId = (tab: TabName) => `panel-${tab}`;

interface Props {
  readonly selected: TabName;
  /** Findings that want something done, shown at 核对. */
  readonly open: number;
  readonly onSelect: (tab: TabName) => void;
}

/** 填表 · 核对 · 报告. */
export function Tabs({ selected, open, onSelect }: Props) {
  const styles = useStyles();
  return (
    <TabList
      aria-label={strings.tabs.label}
      className={styles.tabs}
      selectedValue={selected}
      selectTabOnFocus
      onTabSelect={(_, { value }) => {
        onSelect(value as TabName);
      }}
    >
      {names.map((name) => (
        <Tab
          key={name}
          value={name}
          id={tabId(name)}
          {...(name === selected && { "aria-controls": panelId(name) })}
          {...(name === "check" &&
            open > 0 && { "aria-label": `${strings.tabs.check}，${strings.openFindings(open)}` })}
        >
          {strings.tabs[name]}
          {name === "check" && open > 0 && <span className={styles.badge}>{open}</span>}
        </Tab>
      ))}
    </TabList>
  );
}
