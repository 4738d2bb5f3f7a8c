import type { PrintFont } from "./instructions";
import { common, identity, type PageBox, type Matrix } from "./geometry";

/** The state of printing: what `save` keeps and `restore` brings back. */
interface Setting {
  readonly toPage: Matrix;
  readonly clip: PageBox;
  readonly lineWidth: number;
  readonly font: PrintFont | undefined;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

/** Deeper nesting is an attack. */
const deepest = 500;

/** The state of the page description: settings that nest, and where in the text the next character stands. */
export class Pen {
  now: Setting;
  text: Matrix = identity;
  x = 0;
  y = 0;
  private lineX = 0;
  private lineY = 0;
  private readonly kept: Setting[] = [];

  constructor(toPage: Matrix, clip: PageBox) {
    this.now = {
      toPage,
      clip,
      lineWidth: 1,
      font: undefined,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  set(change: Partial<Setting>): void {
    this.now = { ...this.now, ...change };
  }

  save(): void {
    if (this.kept.length < deepest) this.kept.push(this.now);
  }

  restore(): void {
    this.now = this.kept.pop() ?? this.now;
  }

  clipTo(box: PageBox): void {
    this.set({ clip: common(this.now.clip, box) });
  }

  startText(matrix: Matrix): void {
    this.text = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  moveLine(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }
}
