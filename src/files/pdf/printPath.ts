import { numbersIn } from "./instructions";
import type { RuledLine } from "./content";
import { common, moved, type PageBox, type Matrix } from "./geometry";

/** How the library writes a path: a code and the coordinates that follow it. */
const codes = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const coordinates: Readonly<Record<number, number>> = {
  [codes.move]: 2,
  [codes.line]: 2,
  [codes.curve]: 6,
  [codes.quadratic]: 4,
  [codes.close]: 0,
};

type Point = readonly [number, number];

/** A stroke or a filled bar that is thicker is no ruling line. */
const thickest = 4;
/** A line that deviates by more is slanted, neither level nor upright. */
const slant = 0.5;

/** The points of every part of a path, on the page. Curves count by where they end. */
export function partsOf(path: unknown, toPage: Matrix): Point[][] {
  const data = numbersIn(path);
  const parts: Point[][] = [];
  let at = 0;
  while (at < data.length) {
    const code = data[at] ?? -1;
    const count = coordinates[code];
    if (count === undefined) break;
    const [x = 0, y = 0] = data.slice(at + 1 + Math.max(0, count - 2), at + 1 + count);
    const part = parts.at(-1);
    if (code === codes.move) parts.push([moved(toPage, x, y)]);
    else if (code === codes.close) part?.push(part[0] ?? [0, 0]);
    else part?.push(moved(toPage, x, y));
    at += 1 + count;
  }
  return parts;
}

/** The lines of a path that is drawn with a pen of this width. */
export function drawnRules(parts: readonly (readonly Point[])[], width: number, clip: PageBox): RuledLine[] {
  if (width > thickest) return [];
  return parts.flatMap((part) =>
    part.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = part[index] ?? [x, y];
      return ruleIn({ left: fromX, top: fromY, right: x, bottom: y }, slant, clip);
    }),
  );
}

/** The lines of a path that is filled: bars so thin that they are seen as lines. */
export function filledRules(parts: readonly (readonly Point[])[], clip: PageBox): RuledLine[] {
  return parts.flatMap((part) => {
    const xs = part.map(([x]) => x);
    const ys = part.map(([, y]) => y);
    const box = {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
    return ruleIn(box, thickest, clip);
  });
}

/** A line where the box is long one way and at most so thick the other way. */
function ruleIn({ left, top, right, bottom }: PageBox, thick: number, clip: PageBox): RuledLine[] {
  const whole = {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
  // A bar may reach out of what is shown, and of a rectangle that clips often only an edge remains.
  const seen = common(whole, {
    left: clip.left - 1,
    top: clip.top - 1,
    right: clip.right + 1,
    bottom: clip.bottom + 1,
  });
  const [wide, high] = [seen.right - seen.left, seen.bottom - seen.top];
  if (!(wide >= 0 && high >= 0)) return [];
  if (high <= thick && wide > high)
    return [{ level: true, at: (seen.top + seen.bottom) / 2, from: seen.left, to: seen.right }];
  if (wide <= thick && high > wide)
    return [{ level: false, at: (seen.left + seen.right) / 2, from: seen.top, to: seen.bottom }];
  return [];
}
