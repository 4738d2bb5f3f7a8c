import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { placeName } from "../../form";
import {
  chipOf,
  chipsFor,
  editable,
  offersIn,
  templateOf,
  withOffers,
  type Offer,
} from "../../prose/template";
import type { OpenBook } from "../../session/state";
import type { TextDraft } from "../../session/textDraft";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { ChipLine } from "./ChipLine";
import { EditorFrame } from "./EditorFrame";
import { mount, type Mounted, type Snapshot } from "./editor/mount";
import { findNames } from "./findNames";
import { NameList } from "./NameList";
import { NameSearch } from "./NameSearch";
import { usePaperStyles } from "./paperStyles";
import { useTypedName } from "./useTypedName";

const words = strings.write;
/** Milliseconds without a key after which numbers are looked for. */
const pause = 600;

interface Props {
  readonly book: OpenBook;
  readonly draft: TextDraft;
  readonly byDefault: string;
  readonly at: number | "field" | "end";
}

/** A text as words, chips and fields. */
export function WordsEditor({ book, draft, byDefault, at }: Props) {
  const paper = usePaperStyles();
  const { filing } = book;
  const { changeText, endText, cancelText } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Mounted>(null);
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [picking, setPicking] = useState(false);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const chipFor = useMemo(() => chipsFor(filing), [filing]);
  const find = useMemo(() => findNames(filing), [filing]);
  const list = useTypedName(find, snapshot);
  // The words that the writing began with, and how the sheet holds them.
  const [start, setStart] = useState(() => startOf(book, draft.template, byDefault));

  const insert = (name: string) => {
    const chip = chipOf(name);
    if (chip.kind === "chip") editor.current?.insert(chip.code, list.typed);
    setPicking(false);
  };
  const changed = useEffectEvent((next: Snapshot) => {
    setSnapshot(next);
    const template = next.template === start.printed ? start.held : next.template;
    if (template === draft.template) return;
    changeText({ template, ...(start.kind === "unfolded" && start.held !== "" && { replaces: start.held }) });
  });
  const onListKey = useEffectEvent((key: string) => list.onKey(key, insert));
  const setUp = useEffectEvent((element: HTMLElement) => {
    const mounted = mount(element, {
      label: words.text(placeName(filing.form, draft.place)),
      segments: start.segments,
      chipFor,
      done: () => void endText(),
      cancel: () => void cancelText(),
      insert: () => {
        setPicking(true);
      },
      onChange: (next) => {
        changed(next);
      },
      onListKey: (key) => onListKey(key),
    });
    mounted.focusAt(at);
    return mounted;
  });
  useEffect(() => {
    if (!place.current) return undefined;
    const mounted = setUp(place.current);
    editor.current = mounted;
    return () => {
      mounted.destroy();
    };
  }, []);

  const followBook = useEffectEvent(() => {
    const now = startOf(book, start.held, byDefault);
    const isUntouched = draft.template === start.held;
    // An unfolded text may choose other words for other numbers.
    if (isUntouched && now.printed !== start.printed) {
      setStart(now);
      editor.current?.replace(now.segments, "silent");
    }
    editor.current?.refresh(chipFor);
  });
  useEffect(() => {
    followBook();
  }, [book]);

  useEffect(() => {
    editor.current?.pointTo(list.isOpen ? list.id : undefined, list.option);
  }, [list.isOpen, list.id, list.option]);

  useEffect(() => {
    const later = setTimeout(() => {
      setOffers(offersIn(filing, editor.current?.segments() ?? [], chipFor));
    }, pause);
    return () => {
      clearTimeout(later);
    };
  }, [draft.template, filing, chipFor]);

  const fields = snapshot?.fields ?? start.segments.filter(({ kind }) => kind === "field").length;
  return (
    <EditorFrame book={book} draft={draft}>
      <ButtonRow>
        <Button
          size="small"
          aria-expanded={picking}
          onClick={() => {
            setPicking(!picking);
          }}
        >
          {words.insert}
        </Button>
        {fields > 0 && (
          <Button size="small" appearance="subtle" onClick={() => editor.current?.toNextField()}>
            {`${words.next}（${fields}）`}
          </Button>
        )}
      </ButtonRow>
      {picking && (
        <NameSearch
          find={find}
          onPick={insert}
          onClose={() => {
            setPicking(false);
            editor.current?.focusAt("end");
          }}
        />
      )}
      {start.kind === "unfolded" && <Hint>{words.unfolded}</Hint>}
      <div ref={place} className={mergeClasses(paper.paper, paper.editor)} />
      {list.isOpen && <NameList id={list.id} names={list.names} active={list.active} onPick={insert} />}
      <ChipLine chip={snapshot?.chip === undefined ? undefined : chipFor(snapshot.chip)} />
      {offers.length > 0 && (
        <ButtonRow>
          <Button
            size="small"
            onClick={() => {
              const segments = editor.current?.segments() ?? [];
              editor.current?.replace(
                withOffers(segments, offersIn(filing, segments, chipFor), chipFor),
                "undoable",
              );
              editor.current?.focusAt("end");
            }}
          >
            {words.offers(offers.length)}
          </Button>
          <Hint>{words.offersWhy}</Hint>
        </ButtonRow>
      )}
      {draft.template === "" && start.held !== "" && <Hint>{words.blank}</Hint>}
    </EditorFrame>
  );
}

/** The pieces that an editor begins with, how they are printed, and what the sheet holds for them. */
function startOf({ filing }: OpenBook, held: string, byDefault: string) {
  const text = editable(filing, held === "" ? byDefault : held);
  const segments = text.kind === "code" ? [] : text.segments;
  return { kind: text.kind, segments, printed: templateOf(segments), held };
}
