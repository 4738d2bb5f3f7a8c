import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { figuresWith } from "../../form";
import type { Repair } from "../../audit";
import type { OpenBook } from "../../session/state";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { RepairCard } from "./RepairCard";

const words = strings.check;
const shownAtFirst = 3;

const keyOf = ({ changes }: Repair) => changes.map(({ figure, to }) => `${figure}=${to}`).join();

/** The cells that may be wrong: one for certain, or several possibilities shown as several, or a mere likelihood. */
export function RepairCards({ book }: { readonly book: OpenBook }) {
  const { location } = book.audit;
  return (
    <>
      {location.kind === "located" && <Located book={book} repairs={location.repairs} />}
      {location.kind === "cannotSay" && (
        <Card title={words.cannotSay} tone="ask">
          <Hint>{words.cannotSayWhy}</Hint>
        </Card>
      )}
      {location.likely.map((repair) => (
        <RepairCard key={keyOf(repair)} book={book} repair={repair} />
      ))}
    </>
  );
}

interface LocatedProps {
  readonly book: OpenBook;
  readonly repairs: readonly Repair[];
}

function Located({ book, repairs }: LocatedProps) {
  const [all, setAll] = useState(false);
  const shown = all ? repairs : repairs.slice(0, shownAtFirst);
  const { filing } = book;
  const totalsComputed = figuresWith(filing.form, { row: "received", column: "total" }).some((figure) =>
    filing.computed.has(figure),
  );
  return (
    <>
      {shown.map((repair, index) => (
        <RepairCard
          key={keyOf(repair)}
          book={book}
          repair={repair}
          {...(repairs.length > 1 && { rank: { place: index + 1, of: repairs.length } })}
        />
      ))}
      {shown.length < repairs.length && (
        <ButtonRow>
          <Button
            onClick={() => {
              setAll(true);
            }}
          >
            {words.showAll(repairs.length - shown.length)}
          </Button>
        </ButtonRow>
      )}
      {repairs.length > 1 && totalsComputed && <Hint>{words.typeTotals}</Hint>}
    </>
  );
}
