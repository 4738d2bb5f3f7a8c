import type { Argument, ClassTable, ClassTables } from "../classTable";
import type { CellsHandle, Context } from "../handles";
import { invalidArgument } from "../richApiError";

const kinds = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"];

type Fields = Readonly<Record<string, unknown>>;

function record(value: Argument): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument("Expected an object.");
  return value as Fields;
}

function ruleOf(value: Argument): Fields {
  const rule = record(value);
  const given = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  if (given.length !== 1 || !given.every((kind) => kinds.includes(kind)))
    throw invalidArgument("A validation rule has exactly one kind.");
  return rule;
}

/** `DataValidation`. */
export function dataValidationTables({ model }: Context): ClassTables {
  const table: ClassTable<CellsHandle> = {
    props: {
      Rule: {
        set: (handle, value) => {
          // Excel drops a prompt and an alert that were set before the rule.
          model.setValidation(handle, { rule: ruleOf(value), prompt: {}, errorAlert: {} });
        },
      },
      Prompt: {
        set: (handle, value) => {
          model.setValidation(handle, { prompt: words(value, 32, 255) });
        },
      },
      ErrorAlert: {
        set: (handle, value) => {
          model.setValidation(handle, { errorAlert: words(value, 32, 255) });
        },
      },
    },
  };
  return { DataValidation: table };
}

/** The title and the message of a prompt or alert, within the lengths that Excel has for them. */
function words(value: Argument, longestTitle: number, longestMessage: number): Fields {
  const given = record(value);
  const length = (text: unknown) => (typeof text === "string" ? text.length : 0);
  if (length(given["title"]) > longestTitle || length(given["message"]) > longestMessage)
    throw invalidArgument("The text of a validation is too long.");
  return given;
}
