import { Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to look for in a list. */
export function SearchBox({ label, value, onChange }: Props) {
  const styles = useStyles();
  return (
    <Input
      className={styles.narrow}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, typed) => {
        onChange(typed.value);
      }}
    />
  );
}
