import { Button } from "@fluentui/react-components";
import { useEffect, useState, type RefObject } from "react";
import type { Filing } from "../../figures";
import { offersIn, withOffers, type Chip, type Offer } from "../../prose/template";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import type { Mounted } from "./editor/mount";

const words = strings.write;
/** Milliseconds without a key after which numbers are looked for. */
const pause = 600;

interface Props {
  readonly filing: Filing;
  /** The text as it stands; another one is looked through. */
  readonly template: string;
  readonly editor: RefObject<Mounted | null>;
  readonly chipFor: (code: string) => Chip;
}

/** Typed and pasted numbers that agree with the tables may follow them from now on. */
export function Offers({ filing, template, editor, chipFor }: Props) {
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  useEffect(() => {
    const later = setTimeout(() => {
      setOffers(offersIn(filing, editor.current?.segments() ?? [], chipFor));
    }, pause);
    return () => {
      clearTimeout(later);
    };
  }, [template, filing, chipFor, editor]);
  if (offers.length === 0) return null;
  return (
    <ButtonRow>
      <Button
        onClick={() => {
          const segments = editor.current?.segments() ?? [];
          const now = offersIn(filing, segments, chipFor);
          editor.current?.replace(withOffers(segments, now, chipFor), "undoable");
          editor.current?.focusAt("end");
        }}
      >
        {words.offers(offers.length)}
      </Button>
      <Hint>{words.offersWhy}</Hint>
    </ButtonRow>
  );
}
