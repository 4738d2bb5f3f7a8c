import type { Operands, Ops, PrintFont } from "./instructions";
import { matrixIn, numberAt, numbersIn, textAt } from "./instructions";
import type { Glyph, PageContent, RuledLine } from "./content";
import { boxUnder, times, type PageBox, type Matrix } from "./geometry";
import { Pen } from "./pen";
import { drawnRules, filledRules, partsOf } from "./printPath";
import { printedText } from "./printText";

/** A page as the library describes it: instructions, and what each is given. */
export interface PageDescription {
  readonly width: number;
  readonly height: number;
  readonly toPage: Matrix;
  readonly instructions: readonly number[];
  readonly given: readonly unknown[];
  readonly fontOf: (name: string) => PrintFont | undefined;
}

/** Carries out the instructions of a page, and keeps what can be seen on it: characters and ruling lines. */
export function contentOf(page: PageDescription, ops: Ops): PageContent {
  const whole: PageBox = { left: 0, top: 0, right: page.width, bottom: page.height };
  const pen = new Pen(page.toPage, whole);
  const glyphs: Glyph[] = [];
  const rules: RuledLine[] = [];
  let run = 0;
  const show = ([shown]: Operands) => {
    run += 1;
    for (const glyph of printedText(pen, run, Array.isArray(shown) ? shown : [])) glyphs.push(glyph);
  };
  const doing = new Map<number, (given: Operands) => void>([
    ...settings(pen, ops, page.fontOf),
    ...textPlaces(pen, ops),
    ...nesting(pen, ops),
    ...paths(pen, ops, rules),
    [ops.showText, show],
  ]);
  page.instructions.forEach((instruction, index) => {
    const given = page.given[index];
    doing.get(instruction)?.(Array.isArray(given) ? given : []);
  });
  return { width: page.width, height: page.height, glyphs, rules };
}

type Doing = readonly (readonly [number, (given: Operands) => void])[];

/** How what follows is written and drawn. */
function settings(pen: Pen, ops: Ops, fontOf: (name: string) => PrintFont | undefined): Doing {
  return [
    [
      ops.setLineWidth,
      (given) => {
        pen.set({ lineWidth: numberAt(given, 0) });
      },
    ],
    [
      ops.setFont,
      (given) => {
        pen.set({ font: fontOf(textAt(given, 0)), fontSize: numberAt(given, 1) });
      },
    ],
    [
      ops.setGState,
      ([changes]) => {
        applyState(pen, changes, fontOf);
      },
    ],
    [
      ops.setCharSpacing,
      (given) => {
        pen.set({ charSpacing: numberAt(given, 0) });
      },
    ],
    [
      ops.setWordSpacing,
      (given) => {
        pen.set({ wordSpacing: numberAt(given, 0) });
      },
    ],
    [
      ops.setHScale,
      (given) => {
        pen.set({ stretch: numberAt(given, 0) / 100 });
      },
    ],
    [
      ops.setLeading,
      (given) => {
        pen.set({ leading: -numberAt(given, 0) });
      },
    ],
    [
      ops.setTextRise,
      (given) => {
        pen.set({ rise: numberAt(given, 0) });
      },
    ],
    [
      ops.setTextRenderingMode,
      (given) => {
        pen.set({ mode: numberAt(given, 0) });
      },
    ],
  ];
}

/** Where the next text stands. */
function textPlaces(pen: Pen, ops: Ops): Doing {
  return [
    [
      ops.beginText,
      () => {
        pen.startText([1, 0, 0, 1, 0, 0]);
      },
    ],
    [
      ops.setTextMatrix,
      (given) => {
        startText(pen, given);
      },
    ],
    [
      ops.moveText,
      (given) => {
        pen.moveLine(numberAt(given, 0), numberAt(given, 1));
      },
    ],
    [
      ops.setLeadingMoveText,
      (given) => {
        pen.set({ leading: numberAt(given, 1) });
        pen.moveLine(numberAt(given, 0), numberAt(given, 1));
      },
    ],
    [
      ops.nextLine,
      () => {
        pen.moveLine(0, pen.now.leading);
      },
    ],
  ];
}

/** The matrix comes as one list, or as six numbers. */
function startText(pen: Pen, given: Operands): void {
  pen.startText(matrixIn(given[0]) ?? matrixIn(given) ?? pen.text);
}

function applyState(pen: Pen, changes: unknown, fontOf: (name: string) => PrintFont | undefined): void {
  if (!Array.isArray(changes)) return;
  for (const change of changes as readonly unknown[]) {
    if (!Array.isArray(change)) continue;
    const [name, value] = change as readonly unknown[];
    if (name === "LW" && typeof value === "number") pen.set({ lineWidth: value });
    if (name === "Font" && Array.isArray(value))
      pen.set({ font: fontOf(textAt(value, 0)), fontSize: numberAt(value, 1) });
  }
}

function nesting(pen: Pen, ops: Ops): Doing {
  const enter = (matrix: unknown, box: unknown) => {
    pen.save();
    pen.set({ toPage: times(pen.now.toPage, matrixIn(matrix) ?? [1, 0, 0, 1, 0, 0]) });
    const [left, top, right, bottom] = numbersIn(box);
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
    pen.clipTo(boxUnder(pen.now.toPage, { left, top, right, bottom }));
  };
  return [
    [
      ops.save,
      () => {
        pen.save();
      },
    ],
    [
      ops.restore,
      () => {
        pen.restore();
      },
    ],
    [
      ops.transform,
      (given) => {
        pen.set({ toPage: times(pen.now.toPage, matrixIn(given) ?? [1, 0, 0, 1, 0, 0]) });
      },
    ],
    [
      ops.paintFormXObjectBegin,
      ([matrix, box]) => {
        enter(matrix, box);
      },
    ],
    [
      ops.paintFormXObjectEnd,
      () => {
        pen.restore();
      },
    ],
  ];
}

function paths(pen: Pen, ops: Ops, rules: RuledLine[]): Doing {
  const drawn = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke]);
  const filled = new Set([ops.fill, ops.eoFill]);
  let clipping = false;
  const willClip = () => {
    clipping = true;
  };
  const construct = ([kind, data, bounds]: Operands) => {
    const { toPage, lineWidth, clip } = pen.now;
    const parts = partsOf(Array.isArray(data) ? data[0] : undefined, toPage);
    const width = lineWidth * Math.sqrt(Math.abs(toPage[0] * toPage[3] - toPage[1] * toPage[2]));
    if (drawn.has(Number(kind))) rules.push(...drawnRules(parts, width, clip));
    else if (filled.has(Number(kind))) rules.push(...filledRules(parts, clip));
    const [left, top, right, bottom] = numbersIn(bounds);
    if (clipping && left !== undefined && top !== undefined && right !== undefined && bottom !== undefined)
      pen.clipTo(boxUnder(toPage, { left, top, right, bottom }));
    clipping = false;
  };
  return [
    [ops.clip, willClip],
    [ops.eoClip, willClip],
    [ops.constructPath, construct],
  ];
}
