import type { Chip } from "../../prose/template";
import { FigureLink } from "../check/FigureLink";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.write;

/** What the selected chip is, said aloud too, with the way to its cell. */
export function ChipLine({ chip }: { readonly chip: Chip | undefined }) {
  const [figure] = chip?.figures ?? [];
  return (
    <div role="status">
      {chip && (
        <Hint>
          {words.chipAt(chip.text, chip.source, words.chip[chip.state])}{" "}
          {figure !== undefined && <FigureLink figure={figure} title={words.reveal} />}
        </Hint>
      )}
    </div>
  );
}
