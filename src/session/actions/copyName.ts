import { copy } from "../../taskpane/output/copy";
import { perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

/** Puts a name into the clipboard as a template writes it. */
export async function copyName(desk: Desk, name: string): Promise<void> {
  const placeholder = `{{ ${name} }}`;
  await perform(desk, strings.report.doing.copy, () =>
    copy({ text: placeholder })
      ? Promise.resolve(strings.report.nameCopied(placeholder))
      : Promise.reject(new Error(strings.report.noCopy)),
  );
}
