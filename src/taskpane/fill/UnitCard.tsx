import { Field, Input, makeStyles, Select, type InputProps } from "@fluentui/react-components";
import { useState } from "react";
import type { Organ } from "../../figures";
import { forms } from "../../form";
import { useActions, useBook, usePane } from "../SessionContext";
import { strings as sheetStrings } from "../../sheets/words.zh-CN";
import { strings } from "../words.zh-CN";
import { Step } from "./Step";

const useStyles = makeStyles({
  // The longest kind of organ is read whole at 320 px; in less room the year goes below it.
  two: { display: "flex", flexWrap: "wrap", gap: "8px" },
  organ: { flex: "1 1 154px", minWidth: 0 },
  year: { flex: "0 1 68px", minWidth: 0 },
  narrow: { minWidth: 0, width: "100%" },
});

const words = strings.unit;
const organs = Object.entries(sheetStrings.organs) as [Organ, string][];
const firstYear = Math.min(...forms.map((form) => form.firstYear));

/** Which organ reports, and for which year. What is typed goes to the cover sheet when the field is left. */
export function UnitCard() {
  const styles = useStyles();
  const { setCover } = useActions();
  const kept = {
    unit: useBook(({ filing }) => filing.unit),
    organ: useBook(({ filing }) => filing.organ),
    year: useBook(({ filing }) => filing.year),
  };
  const [unit, setUnit] = useDraft(kept.unit);
  const [year, setYear] = useDraft(String(kept.year));
  // The year that runs now may be prepared, what comes later cannot be known.
  const lastYear = usePane((state) => state.thisYear) + 1;
  const isYear = /^\d{4}$/.test(year) && Number(year) >= firstYear && Number(year) <= lastYear;
  const wrong = isYear ? undefined : words.yearWrong(firstYear, lastYear);
  const done = kept.unit !== "";
  const keepUnit = () => {
    if (unit.trim() !== kept.unit) void setCover({ unit: unit.trim() });
  };
  const keepYear = () => {
    if (isYear && Number(year) !== kept.year) void setCover({ year: Number(year) });
  };
  return (
    <Step
      title={words.title}
      number={1}
      done={done && wrong === undefined}
      summary={words.summary(sheetStrings.organs[kept.organ], kept.year)}
    >
      <Field label={words.name}>
        <TypedInput text={unit} onType={setUnit} onEnd={keepUnit} placeholder={words.namePlaceholder} />
      </Field>
      <div className={styles.two}>
        <Field label={words.organ} className={styles.organ}>
          <Select
            className={styles.narrow}
            value={kept.organ}
            onChange={(_, { value }) => {
              void setCover({ organ: value as Organ });
            }}
          >
            {organs.map(([organ, label]) => (
              <option key={organ} value={organ}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.year} className={styles.year} {...(wrong && { validationMessage: wrong })}>
          <TypedInput
            text={year}
            onType={(typed) => {
              setYear(typed.trim());
            }}
            onEnd={keepYear}
            inputMode="numeric"
          />
        </Field>
      </div>
    </Step>
  );
}

interface TypedInputProps extends Pick<InputProps, "placeholder" | "inputMode"> {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The field is left, or Enter pressed in it. */
  readonly onEnd: () => void;
}

function TypedInput({ text, onType, onEnd, ...more }: TypedInputProps) {
  const { narrow } = useStyles();
  return (
    <Input
      className={narrow}
      value={text}
      onChange={(_, { value }) => {
        onType(value);
      }}
      onBlur={onEnd}
      onKeyDown={({ key }) => {
        if (key === "Enter") onEnd();
      }}
      {...more}
    />
  );
}

/** Text being typed, which gives way when the sheet says otherwise. */
function useDraft(kept: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState({ kept, text: kept });
  if (draft.kept !== kept) setDraft({ kept, text: kept });
  return [
    draft.kept === kept ? draft.text : kept,
    (text) => {
      setDraft({ kept, text });
    },
  ];
}
