import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { usableNames } from "../../prose/compose";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { useInSight } from "./useInSight";

const words = strings.write;
/** How many names are shown at once. */
export const shownNames = 8;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "4px 0" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
  },
  value: { flex: "none", fontVariantNumeric: "tabular-nums" },
});

/** The id of an option, for assistive technology. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;

interface Props {
  readonly id: string;
  readonly names: readonly ReturnType<typeof usableNames>[number][];
  readonly active: number;
  readonly onPick: (name: string) => void;
}

/** The names that were found, with what each reads now. The focus stays where the name is typed. */
export function NameList({ id, names, active, onPick }: Props) {
  const styles = useStyles();
  const list = useInSight<HTMLDivElement>();
  return (
    <div ref={list}>
      <ul id={id} role="listbox" aria-label={words.names} className={styles.list}>
        {names.slice(0, shownNames).map(({ name, shown }, index) => (
          <li
            key={name}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.row, index === active && styles.active)}
            onMouseDown={(event) => {
              // The caret stays in the text.
              event.preventDefault();
            }}
            onClick={() => {
              onPick(name);
            }}
          >
            <span>{name.replaceAll(".", " · ")}</span>
            <span className={styles.value}>{shown === "" ? words.notFilled : shown}</span>
          </li>
        ))}
      </ul>
      <div role="status">
        <Hint>{words.found(names.length)}</Hint>
      </div>
    </div>
  );
}
