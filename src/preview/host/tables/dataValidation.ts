import { toA1, quoted } from "../a1";
import { isHandle, type Argument, type ClassTable, type ClassTables } from "../classTable";
import { logical } from "../arguments";
import { refuseProtected, stateOf, type CellsHandle, type Context } from "../handles";
import type { Validation } from "../model";
import type { Json } from "../protocol";
import { invalidArgument } from "../richApiError";

const none: Validation = {
  rule: {},
  prompt: defaultPrompt(),
  errorAlert: defaultAlert(),
  ignoreBlanks: true,
};

function defaultPrompt(): Json {
  return { message: "", showPrompt: true, title: "" };
}

function defaultAlert(): Json {
  return { message: "", showAlert: true, style: "Stop", title: "" };
}

const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The rule as Excel keeps it: a range given as the source of a list becomes its address. */
function ruleOf(context: Context, value: Argument): unknown {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [kind, ...others] = entries.filter(([, part]) => part !== null && part !== undefined);
  if (!kind || others.length > 0 || !(kind[0] in types))
    throw invalidArgument("A validation rule has exactly one kind.");
  const [name, rule] = kind as [string, Readonly<Record<string, unknown>>];
  const source = rule["source"];
  if (!isHandle(source)) return { [name]: rule };
  const { sheet, box } = source as CellsHandle;
  return { [name]: { ...rule, source: `=${quoted(stateOf(context, sheet).name)}!${toA1(box)}` } };
}

export function dataValidationTables(context: Context): ClassTables {
  const { model } = context;
  const current = (handle: CellsHandle) => model.validation(handle) ?? none;
  const change = (handle: CellsHandle, value: Partial<Validation>) => {
    refuseProtected(context, handle.sheet, "allowFormatCells");
    model.setValidation(handle, { ...current(handle), ...value });
  };
  const record = (value: Argument, defaults: Json): Json => {
    if (typeof value !== "object" || value === null) throw invalidArgument("Expected an object.");
    return { ...(defaults as object), ...(value as object) };
  };
  const table: ClassTable<CellsHandle> = {
    props: {
      Type: {
        get: (handle) => types[Object.keys(current(handle).rule as object)[0] ?? ""] ?? "None",
      },
      Rule: {
        get: (handle) => current(handle).rule as Json,
        set: (handle, value) => {
          change(handle, { rule: ruleOf(context, value) });
        },
      },
      Prompt: {
        get: (handle) => current(handle).prompt as Json,
        set: (handle, value) => {
          change(handle, { prompt: record(value, defaultPrompt()) });
        },
      },
      ErrorAlert: {
        get: (handle) => current(handle).errorAlert as Json,
        set: (handle, value) => {
          change(handle, { errorAlert: record(value, defaultAlert()) });
        },
      },
      IgnoreBlanks: {
        get: (handle) => current(handle).ignoreBlanks,
        set: (handle, value) => {
          change(handle, { ignoreBlanks: logical(value) });
        },
      },
    },
    methods: {
      Clear: (handle) => {
        refuseProtected(context, handle.sheet, "allowFormatCells");
        model.setValidation(handle, undefined);
      },
    },
  };
  return { DataValidation: table };
}
