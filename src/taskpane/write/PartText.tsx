import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { lazy, memo, Suspense } from "react";
import { placeName } from "../../form";
import type { OpenBook } from "../../session/state";
import type { TextDraft } from "../../session/textDraft";
import { RunView } from "../report/RunView";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { clickedAt } from "./clickedAt";
import { usePaperStyles } from "./paperStyles";
import type { WrittenPart } from "./pieces";

/** The editor and its library, which only those need who write. */
const TextEditor = lazy(() => import("./TextEditor"));

const words = strings.write;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "start", gap: "4px", margin: "12px 0 4px" },
  heading: { flex: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  part: { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  pencil: { flex: "none" },
  floating: { float: "right", marginLeft: "6px" },
  text: {
    cursor: "text",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** The id of the button that takes the text of a place in hand. */
export const pencilId = (place: string): string => `edit-${place}`;

type Begin = (place: string, at: number | "field" | "end") => void;

interface Props {
  readonly part: WrittenPart;
  readonly book: OpenBook;
  /** The text, while it is being written. */
  readonly draft?: TextDraft;
  readonly at: number | "field" | "end";
  readonly onBegin: Begin;
}

/**
 * The text of one place: read, and written where it is clicked. Typing in one of them does not draw the others
 * again.
 */
export const PartText = memo(function PartText({ part, book, draft, at, onBegin }: Props) {
  const { place, heading, level } = part;
  const styles = useStyles();
  const Heading = level === 1 ? "h3" : "h4";
  const name = placeName(book.filing.form, place);
  const pencil = (
    <Button
      id={pencilId(place)}
      size="small"
      appearance="subtle"
      icon={<Edit16Regular />}
      aria-label={words.edit(name)}
      title={words.edit(name)}
      className={heading === undefined ? styles.floating : styles.pencil}
      onClick={() => {
        onBegin(place, "end");
      }}
      onKeyDown={({ key }) => {
        if (key === "F2") onBegin(place, "end");
      }}
    />
  );
  return (
    <div role="group" aria-label={name}>
      {heading !== undefined && (
        <div className={styles.head}>
          <Heading className={mergeClasses(styles.heading, level === 2 && styles.part)}>{heading}</Heading>
          {!draft && pencil}
        </div>
      )}
      {draft ? (
        <Suspense fallback={<Hint>{words.opening}</Hint>}>
          <TextEditor book={book} draft={draft} at={at} />
        </Suspense>
      ) : (
        <>
          {heading === undefined && pencil}
          <Read part={part} onBegin={onBegin} />
        </>
      )}
    </div>
  );
});

function Read({ part: { place, paragraphs }, onBegin }: Pick<Props, "part" | "onBegin">) {
  const styles = useStyles();
  const paper = usePaperStyles();
  return (
    <div
      className={mergeClasses(paper.paper, styles.text)}
      onClick={({ currentTarget, target, clientX, clientY }) => {
        const onButton = target instanceof Element && target.closest("button") !== null;
        // Selecting words to copy them does not start writing, nor does a click on a number, which leads to its cell.
        if (onButton || document.getSelection()?.isCollapsed === false) return;
        onBegin(place, clickedAt(currentTarget, clientX, clientY) ?? "end");
      }}
    >
      {paragraphs.length === 0 && <p className={styles.empty}>{words.empty}</p>}
      {paragraphs.map((runs, index) => (
        <p key={index}>
          {runs.map((run, of) => (
            <RunView key={of} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}
