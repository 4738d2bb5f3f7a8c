import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { figuresWith } from "../../form";
import type { Repair } from "../../audit";
import { useBook } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { RepairCard } from "./RepairCard";

const words = strings.check;
const shownAtFirst = 3;

const keyOf = ({ changes }: Repair) => changes.map(({ figure, to }) => `${figure}=${to}`).join();

/** The cells that may be wrong: one for certain, or several possibilities shown as several, or a mere likelihood. */
export function RepairCards() {
  const location = useBook(({ audit }) => audit.location);
  return (
    <>
      {location.kind === "located" && <Located repairs={location.repairs} />}
      {location.kind === "cannotSay" && (
        <Card title={words.cannotSay} tone="ask">
          <Hint>{words.cannotSayWhy}</Hint>
        </Card>
      )}
      {location.likely.map((repair) => (
        <RepairCard key={keyOf(repair)} repair={repair} />
      ))}
    </>
  );
}

function Located({ repairs }: { readonly repairs: readonly Repair[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? repairs : repairs.slice(0, shownAtFirst);
  const totalsComputed = useBook(({ filing: { form, computed } }) =>
    figuresWith(form, { row: "received", column: "total" }).some((figure) => computed.has(figure)),
  );
  return (
    <>
      {shown.map((repair, index) => (
        <RepairCard
          key={keyOf(repair)}
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
