import { makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, in a narrow pane. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const styles = useStyles();
  return (
    <Select
      className={styles.narrow}
      aria-label={label}
      value={value}
      onChange={(_, chosen) => {
        const option = options.find((each) => each.value === chosen.value);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
