import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useActions, useBook } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { Menu, type MenuItem } from "./Menu";

const words = strings.more;

interface Props {
  /** 汇总 is among the tabs already. */
  readonly rollup: boolean;
}

/** 更多: what is needed once a year or never: the example, the next year, tidying up, leaving. */
export function MoreMenu({ rollup }: Props) {
  const actions = useActions();
  const year = useBook(({ filing }) => filing.year, undefined);
  const hasTables = useBook(({ typed }) => typed.size > 0, false);
  const isFilled = useBook(({ audit }) => audit.verdict.blank === 0, false);
  const items: MenuItem[] = [
    {
      label: words.manual,
      onSelect: () => {
        window.open("assets/manual.html", "_blank");
      },
    },
  ];
  if (year !== undefined) {
    items.unshift(
      ...(hasTables ? [{ label: words.tidy, onSelect: () => void actions.tidy() }] : []),
      ...(hasTables ? [{ label: words.record, onSelect: () => void actions.saveCheckRecord() }] : []),
      ...(rollup ? [] : [{ label: words.rollup, onSelect: actions.openRollup }]),
      { label: words.example, onSelect: () => void actions.loadExample() },
      ...(hasTables && isFilled
        ? [{ label: words.nextYear(year + 1), onSelect: () => void actions.startNextYear() }]
        : []),
    );
    if (hasTables)
      items.push({ label: words.remove, onSelect: () => void actions.removeAll(), isApart: true });
  }
  return <Menu label={words.title} icon={<MoreHorizontal20Regular aria-hidden="true" />} items={items} />;
}
