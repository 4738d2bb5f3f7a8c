import { makeStyles, tokens } from "@fluentui/react-components";
import { textOf } from "../../figures";
import { findFigures } from "../../form";
import { titleOf } from "../../session/titleOf";
import { useActions, useBook } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { Hint } from "./Hint";
import { rowButton } from "./rowButton";
import { useRoving } from "./useRoving";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px -8px 0 0", padding: 0, maxHeight: "60vh", overflowY: "auto" },
  item: {
    ...rowButton,
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    minHeight: "30px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
  },
  value: { flex: "none", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

const shownAtOnce = 8;
const words = strings.find;

interface Props {
  readonly query: string;
  readonly onDone: () => void;
}

/** The cells that may be meant, with what stands in them; a click goes there. */
export function FoundCells({ query, onDone }: Props) {
  const styles = useStyles();
  const { reveal } = useActions();
  const filing = useBook((book) => book.filing);
  const typed = useBook((book) => book.typed);
  const found = findFigures(filing.form, query).filter((figure) => typed.has(figure));
  const shown = found.slice(0, shownAtOnce);
  const item = useRoving(shown.length);
  if (query.trim() === "") return null;
  if (found.length === 0) return <Hint>{words.nothing}</Hint>;
  return (
    <>
      <ul aria-label={words.results} className={styles.list}>
        {shown.map((figure, place) => (
          <li key={figure}>
            <button
              type="button"
              data-found
              className={styles.item}
              onClick={() => {
                onDone();
                void reveal(figure);
              }}
              {...item(place)}
            >
              <span>{titleOf(filing.form, figure)}</span>
              <span className={styles.value}>
                {textOf(filing.figures.get(figure)) || strings.check.blank}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown.length && <Hint>{words.more(found.length - shown.length)}</Hint>}
    </>
  );
}
