import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from "react";
import { placeName } from "../../form";
import { chipsFor, editable, templateOf } from "../../prose/template";
import type { OpenBook } from "../../session/state";
import type { TextDraft } from "../../session/textDraft";
import { useActions } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { mount, type Mounted } from "./editor/mount";
import type { Snapshot } from "./editor/snapshot";
import { findNames } from "./findNames";
import { useTypedName } from "./useTypedName";

const words = strings.write;

/** What an editor of words is given. */
export interface WordsProps {
  readonly book: OpenBook;
  readonly draft: TextDraft;
  /** What speaks where the clerk has no template of their own. */
  readonly byDefault: string;
  readonly at: number | "field" | "end";
}

/** An editor in the page that follows the workbook, and what it holds now. */
export function useWords({ book, book: { filing }, draft, byDefault, at }: WordsProps) {
  const { changeText, endText, cancelText } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Mounted>(null);
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [picking, setPicking] = useState(false);
  const chipFor = useMemo(() => chipsFor(filing), [filing]);
  const find = useMemo(() => findNames(filing), [filing]);
  const list = useTypedName(find, snapshot);
  // The words that the writing began with, and how the sheet holds them.
  const [start, setStart] = useState(() => startOf(book, draft.template, byDefault));

  const insert = (name: string) => {
    editor.current?.insert(`{{ ${name} }}`, list.typed);
    setPicking(false);
  };
  const onChange = useEffectEvent((next: Snapshot) => {
    setSnapshot(next);
    const template = next.template === start.printed ? start.held : next.template;
    if (template === draft.template) return;
    changeText({ template, ...(start.kind === "unfolded" && start.held !== "" && { replaces: start.held }) });
  });
  const onListKey = useEffectEvent((key: string) => list.onKey(key, insert));
  const setUp = useEffectEvent((element: HTMLElement) => {
    editor.current = mount(element, {
      label: words.text(placeName(filing.form, draft.place)),
      segments: start.segments,
      chipFor,
      done: () => void endText(),
      cancel: () => void cancelText(),
      insert: () => {
        setPicking(true);
      },
      onChange: (next) => {
        onChange(next);
      },
      onListKey: (key) => onListKey(key),
    });
    editor.current.focusAt(at);
  });
  useEffect(() => {
    if (place.current) setUp(place.current);
    return () => editor.current?.destroy();
  }, []);
  const followBook = useEffectEvent(() => {
    const now = startOf(book, start.held, byDefault);
    // An unfolded text may choose other words for other numbers.
    if (draft.template === start.held && now.printed !== start.printed) {
      setStart(now);
      editor.current?.replace(now.segments, "silent");
    }
    editor.current?.refresh(chipFor);
  });
  useEffect(() => {
    const later = setTimeout(() => {
      followBook();
    });
    return clearTimeout.bind(undefined, later);
  }, [book]);
  usePointer(editor, list);
  return { place, editor, snapshot, picking, setPicking, chipFor, find, list, start, insert };
}

/** Assistive technology is told of the list that is open, and of the name that Enter takes. */
function usePointer(
  editor: RefObject<Mounted | null>,
  { isOpen, id, option }: ReturnType<typeof useTypedName>,
): void {
  useEffect(() => {
    editor.current?.pointTo(isOpen ? id : undefined, option);
  }, [editor, isOpen, id, option]);
}

/** The pieces that an editor begins with, how they are printed, and what the sheet holds for them. */
function startOf({ filing }: OpenBook, held: string, byDefault: string) {
  const text = editable(filing, held === "" ? byDefault : held);
  const segments = text.kind === "code" ? [] : text.segments;
  return { kind: text.kind, segments, printed: templateOf(segments), held };
}
