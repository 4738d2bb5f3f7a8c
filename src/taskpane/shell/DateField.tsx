import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { Calendar20Regular } from "@fluentui/react-icons/svg/calendar";
import { useRef } from "react";
import { asPrinted, isoOf } from "../../session/printedDate";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    position: "relative",
    minWidth: 0,
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { flex: "1 1 120px", minWidth: 0 },
  button: { minWidth: 0 },
  // The browser's own calendar opens where its field stands; what is typed there is never seen.
  picker: {
    position: "absolute",
    right: 0,
    bottom: 0,
    width: "1px",
    height: "1px",
    opacity: 0,
    border: 0,
    padding: 0,
  },
});

const words = strings.date;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** As it is printed, `2026年1月23日`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day as documents print it: typed, picked from the browser's calendar, or today's. */
export function DateField({ label, placeholder, value, onChange }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Field label={label} className={styles.field}>
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            value={value}
            placeholder={placeholder}
            onChange={(_, data) => {
              onChange(data.value.trim());
            }}
          />
          <Button
            className={styles.button}
            aria-label={words.pick}
            title={words.pick}
            icon={<Calendar20Regular aria-hidden="true" />}
            onClick={() => picker.current?.showPicker()}
          />
          <Button
            className={styles.button}
            onClick={() => {
              onChange(asPrinted(new Date()));
            }}
          >
            {words.today}
          </Button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            className={styles.picker}
            value={isoOf(value) ?? ""}
            onChange={({ target }) => {
              if (target.valueAsDate) onChange(asPrinted(target.valueAsDate, "UTC"));
            }}
          />
        </div>
      )}
    </Field>
  );
}
