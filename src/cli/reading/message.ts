import { blank, count, kindsOf, type Figure, type Filing } from "../../figures";
import { forms, memoize, type FigureId, type Form } from "../../form";
import { ListedFigures, type FigureOrder } from "./listedFigures";
import type { Read } from "./source";

type ReadFile = Read & { readonly ok: true };

/**
 * A file that was read as it goes from process to process. Forms and ids of figures, which every process has itself, are
 * told by their places, and whole numbers by themselves: copying objects by the hundred takes longer than reading.
 */
export type ReadMessage =
  | (Omit<ReadFile, "filing" | "addresses"> & {
      /** The place of its form among the forms. */
      readonly form: number;
      readonly filing: Omit<Filing, "form" | "figures">;
      /** In the order of the form; undefined where blank. */
      readonly figures: readonly (number | Figure | undefined)[];
      readonly addresses?: readonly (string | undefined)[];
    })
  | (Read & { readonly ok: false });

const placesIn: (form: Form) => FigureOrder = memoize(
  (form) => new Map([...kindsOf(form).keys()].map((id, place) => [id, place])),
);

/** A file that was read, as a message to another process. */
export function packed(read: Read): ReadMessage {
  if (!read.ok) return read;
  const { filing: all, addresses, ...rest } = read;
  const { form, figures, ...filing } = all;
  const ids = [...placesIn(form).keys()];
  return {
    ...rest,
    form: forms.indexOf(form),
    filing,
    figures: ids.map((id) => packedFigure(figures.get(id))),
    ...(addresses && { addresses: ids.map((id) => addresses.get(id)) }),
  };
}

function packedFigure(figure: Figure | undefined): number | Figure | undefined {
  if (figure === undefined || figure.state === "blank") return undefined;
  const isPlain =
    figure.state === "number" && figure.note === undefined && figure.exact === String(figure.value);
  return isPlain ? figure.value : figure;
}

/** Reads messages back. Equal numbers in thousands of filings share one object, and so do equal addresses. */
export class Unpacking {
  readonly #counts = new Map<number, Figure>();
  readonly #addresses = new Map<string, ReadonlyMap<FigureId, string>>();

  /** @throws {RangeError} for a form that this process does not have: both come from one bundle */
  read(message: ReadMessage): Read {
    if (!message.ok) return message;
    const { filing, figures, addresses, form: place, ...rest } = message;
    const form = forms[place];
    if (!form) throw new RangeError(`There is no form ${String(place)}.`);
    const places = placesIn(form);
    const listed = new ListedFigures(
      places,
      Array.from({ length: places.size }, (_, at) => this.#figure(figures[at])),
    );
    return {
      ...rest,
      filing: { ...filing, form, figures: listed },
      ...(addresses && { addresses: this.#addressesOf([...places.keys()], addresses) }),
    };
  }

  #figure(sent: number | Figure | undefined): Figure {
    if (typeof sent !== "number") return sent ?? blank;
    const known = this.#counts.get(sent);
    if (known) return known;
    const figure = count(sent);
    this.#counts.set(sent, figure);
    return figure;
  }

  #addressesOf(ids: readonly FigureId[], sent: readonly (string | undefined)[]) {
    const key = sent.join();
    const known = this.#addresses.get(key);
    if (known) return known;
    const addresses = new Map(
      ids.flatMap((id, at) => {
        const address = sent[at];
        return address === undefined ? [] : [[id, address] as const];
      }),
    );
    this.#addresses.set(key, addresses);
    return addresses;
  }
}
