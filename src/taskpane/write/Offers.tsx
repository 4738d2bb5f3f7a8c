import { Button } from "@fluentui/react-components";
import { useEffect, useState, type RefObject } from "react";
import type { Filing } from "../../figures";
import { offersIn, shownText, withOffers, type Chip, type Offer } from "../../prose/template";
import { useActions } from "../SessionContext";
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
  const { boundIn } = useActions();
  const [found, setFound] = useState<{ readonly template: string; readonly offers: readonly Offer[] }>();
  useEffect(() => {
    let isOld = false;
    const look = async () => {
      const segments = editor.current?.segments() ?? [];
      const bound = await boundIn(filing, shownText(segments, chipFor));
      if (!isOld && bound) setFound({ template, offers: offersIn(bound, segments, chipFor) });
    };
    const later = setTimeout(() => void look(), pause);
    return () => {
      isOld = true;
      clearTimeout(later);
    };
  }, [template, filing, chipFor, editor, boundIn]);
  // What was found in other words stands elsewhere now.
  if (found?.template !== template || found.offers.length === 0) return null;
  const { offers } = found;
  return (
    <ButtonRow>
      <Button
        onClick={() => {
          const segments = editor.current?.segments() ?? [];
          editor.current?.replace(withOffers(segments, offers, chipFor), "undoable");
          editor.current?.focusAt("end");
        }}
      >
        {words.offers(offers.length)}
      </Button>
      <Hint>{words.offersWhy}</Hint>
    </ButtonRow>
  );
}
