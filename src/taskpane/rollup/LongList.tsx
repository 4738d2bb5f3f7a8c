import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { QuietButton } from "../shell/QuietButton";

/** How many rows are drawn at first, and with every further click, so that what follows below stays within reach. */
const first = 12;
const step = 60;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // The browser draws rows only as they come into view.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
});

interface Props {
  readonly label: string;
  readonly more: (rows: number) => string;
  readonly children: readonly ReactNode[];
}

/** A list that stays light however long it is: its rows are drawn in pieces. */
export function LongList({ label, more, children }: Props) {
  const styles = useStyles();
  const [room, setRoom] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const left = children.length - room;

  // The button may be gone with the last rows: the focus goes on in the list, not back to the top of the pane.
  useEffect(() => {
    const firstNew = list.current?.children[room - step];
    firstNew?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [room]);

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label}>
        {children.slice(0, room).map((child, at) => (
          <li key={at} className={styles.item}>
            {child}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <QuietButton
          onClick={() => {
            setRoom(room + step);
          }}
        >
          {more(Math.min(step, left))}
        </QuietButton>
      )}
    </>
  );
}
