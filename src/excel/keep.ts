import type { Content } from "../figures";
import { keptLabel, keptSheet, rowOf, textInRow } from "../sheets/keptRows";
import type { Outcome } from "../sheets/port";
import { refusalOf } from "./attempt";
import { askHidden, createHidden, writeRow } from "./hiddenSheet";
import { decodeVersioned, encodeVersioned } from "./versioned";

/**
 * The beginning of names in the settings: there an earlier version kept things, as this one does where no sheet
 * could be added.
 */
const prefix = "nianbao.kept.";

/** Where something is kept, and the text of it as it is now. */
interface Stored {
  /** The hidden sheet; undefined where there is none of ours. */
  readonly sheet: Excel.Worksheet | undefined;
  readonly values: readonly (readonly Content[])[];
  readonly text: unknown;
}

/**
 * Keeps something with the workbook. `change` gets the value that is kept now, which another pane may have
 * written, and returns the new one; what was written is read back and compared. A value that a later version of
 * the add-in wrote is left alone.
 */
export async function keep(
  context: Excel.RequestContext,
  key: string,
  change: (now: unknown) => unknown,
): Promise<Outcome<{ value: unknown; stamp: string }>> {
  const before = await stored(context, key);
  const now = decodeVersioned(before.text);
  if (now.state === "newer") return { ok: false, reason: "newer" };
  const value = change(now.state === "held" ? now.value : undefined) ?? null;
  const text = encodeVersioned(value);
  const stamp = Math.random().toString(36).slice(2);
  const place = before.sheet ? ({ ok: true, sheet: before.sheet } as const) : await createHidden(context);
  if (!place.ok && place.reason === "protected" && !place.left)
    return keepInSettings(context, key, text, { value, stamp: "" });
  if (!place.ok) return place;
  const { sheet } = place;
  const row = rowOf(before.values, key);
  const width = before.values[row]?.length ?? 0;
  sheet.getRange(keptSheet.stamp).values = [[stamp]];
  const written = writeRow(sheet, row, key, text, Math.max(0, width - keptSheet.columns.text));
  written.load("values");
  try {
    await context.sync();
    if (textInRow(written.values[0] as Content[]) === text) return { ok: true, value, stamp };
  } catch (error) {
    return standsAllTheSame(context, key, text, error, { value, stamp });
  }
  return notKept(key);
}

async function standsAllTheSame(
  context: Excel.RequestContext,
  key: string,
  text: string,
  error: unknown,
  done: { value: unknown; stamp: string },
): Promise<Outcome<{ value: unknown; stamp: string }>> {
  try {
    return (await stored(context, key)).text === text ? { ok: true, ...done } : refusalOf(error);
  } catch {
    return { ...refusalOf(error), left: [keptLabel(key)] };
  }
}

/** Where the workbook takes no sheet: settings, which some hosts lose. */
async function keepInSettings(
  context: Excel.RequestContext,
  key: string,
  text: string,
  done: { value: unknown; stamp: string },
): Promise<Outcome<{ value: unknown; stamp: string }>> {
  const setting = context.workbook.settings.add(prefix + key, text);
  setting.load("value");
  try {
    await context.sync();
    return setting.value === text ? { ok: true, ...done } : notKept(key);
  } catch (error) {
    return standsAllTheSame(context, key, text, error, done);
  }
}

const notKept = (key: string) =>
  ({ ok: false, reason: "failed", detail: `${prefix}${key} was not kept.` }) as const;

/** A kept value; undefined where there is none. */
export async function kept(context: Excel.RequestContext, key: string): Promise<Outcome<{ value: unknown }>> {
  const found = decodeVersioned((await stored(context, key)).text);
  switch (found.state) {
    case "none":
      return { ok: true, value: undefined };
    case "held":
      return { ok: true, value: found.value };
    case "newer":
      return { ok: false, reason: "newer" };
    case "unreadable":
      return { ok: false, reason: "failed", detail: `${prefix}${key} cannot be read. ${found.why}` };
  }
}

/** The text stored under a key, in the sheet or, where that has nothing, in the settings. One request. */
async function stored(context: Excel.RequestContext, key: string): Promise<Stored> {
  const sheet = askHidden(context);
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("values");
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load("value");
  await context.sync();
  const inSettings: unknown = setting.isNullObject ? undefined : setting.value;
  const values = range.isNullObject ? [] : (range.values as Content[][]);
  if (values[0]?.[0] !== keptSheet.title) return { sheet: undefined, values: [], text: inSettings };
  return { sheet, values, text: textInRow(values[rowOf(values, key)]) ?? inSettings };
}
