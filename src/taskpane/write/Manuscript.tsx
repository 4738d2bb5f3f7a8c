import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { OpenBook } from "../../session/state";
import type { WrittenReport } from "../../session/writeReport";
import { useActions, usePane } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { Between } from "./Between";
import { PartText } from "./PartText";
import { piecesOf, type PagePiece, type WrittenPart } from "./pieces";
import { useFocusBack } from "./useFocusBack";

const words = strings.write;

const useStyles = makeStyles({
  page: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly book: OpenBook;
  readonly written: WrittenReport;
}

/** The report as it will read, and the place where its text is written. */
export function Manuscript({ book, written }: Props) {
  const styles = useStyles();
  const { beginText } = useActions();
  const draft = usePane((state) => state.textDraft);
  const [at, setAt] = useState<number | "field" | "end">("end");
  const pieces = useMemo(
    () => piecesOf(written.report, book.filing.form),
    [written.report, book.filing.form],
  );
  const open = pieces.filter(isOpen);
  const place = draft?.place;
  useFocusBack(place);
  const begin = useCallback(
    (wanted: string, offset: number | "field" | "end") => {
      setAt(offset);
      void beginText(wanted);
    },
    [beginText],
  );
  return (
    <section className={styles.page} aria-label={strings.report.preview}>
      <ButtonRow>
        <Hint>{words.hint}</Hint>
        {open[0] && (
          <>
            <Hint>{words.open(open.reduce((sum, part) => sum + fieldsOf(part), 0))}</Hint>
            <Button
              onClick={() => {
                const next = open.find((part) => part.place !== place) ?? open[0];
                if (next) begin(next.place, "field");
              }}
            >
              {words.next}
            </Button>
          </>
        )}
      </ButtonRow>
      {pieces.map((piece, index) =>
        piece.kind === "part" ? (
          <PartText
            key={piece.place}
            part={piece}
            book={book}
            {...(draft?.place === piece.place && { draft })}
            at={at}
            onBegin={begin}
          />
        ) : (
          // What stands between has no name of its own, and is only ever replaced all at once.
          <Between key={index} piece={piece} />
        ),
      )}
    </section>
  );
}

/** Marks that ask for words; an empty cell is filled in on its sheet. */
const fieldsOf = ({ paragraphs }: WrittenPart) =>
  paragraphs.flat().filter(({ todo, figures }) => todo && !figures).length;

const isOpen = (piece: PagePiece): piece is WrittenPart => piece.kind === "part" && fieldsOf(piece) > 0;
