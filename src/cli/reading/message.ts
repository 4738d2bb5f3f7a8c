import type { Filing } from "../../figures";
import { formOf, type EditionId } from "../../form";
import type { Read } from "./source";

/** A filing as it goes from thread to thread: without its form, which every thread has itself. */
export type ReadMessage =
  | (Omit<Read & { readonly ok: true }, "filing"> & {
      readonly filing: Omit<Filing, "form">;
      readonly edition: EditionId;
    })
  | { readonly ok: false; readonly file: string; readonly message: string };

export function packed(read: Read): ReadMessage {
  if (!read.ok) return read;
  const { form, ...filing } = read.filing;
  return { ...read, filing, edition: form.edition };
}

export function unpacked(message: ReadMessage): Read {
  if (!message.ok) return message;
  const { filing, edition, ...rest } = message;
  return { ...rest, filing: { ...filing, form: formOf(edition, filing.figures.keys()) } };
}
