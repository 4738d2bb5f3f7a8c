import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadableFile } from "../../rollup";
import { Card } from "../shell/Card";
import { words } from "./words.zh-CN";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", maxHeight: "220px", overflowY: "auto" },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Files that could not be read, each with the reason and what to do. */
export function UnreadCard({ files }: { readonly files: readonly UnreadableFile[] }) {
  const styles = useStyles();
  if (files.length === 0) return null;
  const title = words.unread.title(files.length);
  return (
    <Card title={title} tone="bad">
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {files.map(({ file, message }) => (
          <li key={file}>
            <span className={styles.file}>{file}</span>：{message}
          </li>
        ))}
      </ul>
    </Card>
  );
}
