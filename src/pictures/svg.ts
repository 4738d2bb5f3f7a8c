import { scaleBand, scaleLinear } from "d3-scale";
import { fills, labelOf, type Picture } from "./picture";

const width = 480;
const size = 14;
const font = `font-family="'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif" font-size="${size}" fill="#000000"`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** A picture as SVG that needs nothing else; the same letters for the same picture. */
export function svgOf(picture: Picture): string {
  const { height, drawn } = picture.kind === "columns" ? columns(picture) : bars(picture);
  const { title, alternative } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(alternative)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    text(width / 2, 26, title, 'text-anchor="middle" font-weight="bold"'),
    ...legend(picture),
    ...drawn,
    "</svg>",
  ].join("");
}

const round = (value: number) => Number(value.toFixed(1));

const text = (x: number, y: number, words: string, more = "") =>
  `<text x="${round(x)}" y="${round(y)}" ${font}${more === "" ? "" : ` ${more}`}>${escaped(words)}</text>`;

const rect = (x: number, y: number, w: number, h: number, fill: string) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(Math.max(h, 0))}" fill="${fill}" stroke="#000000" stroke-width="1"/>`;

const line = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#000000" stroke-width="1"/>`;

const fillOf = (index: number) => fills[index % fills.length] ?? fills[0];

/** With one series no legend is needed: the title says what it is. */
function legend({ series }: Picture): string[] {
  if (series.length < 2) return [];
  const widths = series.map(({ name }) => 40 + name.length * size);
  const all = widths.reduce((sum, each) => sum + each, 0);
  let x = (width - all) / 2;
  return series.flatMap(({ name }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return [rect(at, 42, 14, 12, fillOf(index)), text(at + 20, 53, name)];
  });
}

const most = ({ series }: Picture) =>
  Math.max(1, ...series.flatMap(({ bars: all }) => all.map(({ value = 0 }) => value)));

const top = 84;

/** Upright columns, each with its number above it. */
function columns(picture: Picture): { height: number; drawn: string[] } {
  const { categories, series, unit } = picture;
  const height = 300;
  const bottom = height - 40;
  const x = scaleBand(categories, [20, width - 20])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const inner = scaleBand(
    series.map(({ name }) => name),
    [0, x.bandwidth()],
  ).padding(0.08);
  const y = scaleLinear([0, most(picture)], [bottom, top]);
  const drawn = categories.flatMap((category, at) => {
    const left = x(category) ?? 0;
    const columnsOf = series.flatMap(({ name, bars: all }, index) => {
      const bar = all[at];
      if (bar?.value === undefined) return [];
      const from = left + (inner(name) ?? 0);
      const middle = from + inner.bandwidth() / 2;
      return [
        rect(from, y(bar.value), inner.bandwidth(), bottom - y(bar.value), fillOf(index)),
        text(middle, y(bar.value) - 6, labelOf(bar, unit), 'text-anchor="middle"'),
      ];
    });
    return [...columnsOf, text(left + x.bandwidth() / 2, bottom + 24, category, 'text-anchor="middle"')];
  });
  return { height, drawn: [...drawn, line(20, bottom, width - 20, bottom)] };
}

/** Bars from the left, for names that are long or many. */
function bars(picture: Picture): { height: number; drawn: string[] } {
  const { categories, series, unit } = picture;
  const each = 22 * series.length + 14;
  const bottom = top + each * categories.length;
  const left = 30 + size * Math.max(...categories.map((name) => name.length));
  const y = scaleBand(categories, [top, bottom]).paddingInner(0.2);
  const inner = scaleBand(
    series.map(({ name }) => name),
    [0, y.bandwidth()],
  ).padding(0.06);
  const x = scaleLinear([0, most(picture)], [left, width - 80]);
  const drawn = categories.flatMap((category, at) => {
    const from = y(category) ?? 0;
    const barsOf = series.flatMap(({ name, bars: all }, index) => {
      const bar = all[at];
      if (bar?.value === undefined) return [];
      const above = from + (inner(name) ?? 0);
      const middle = above + inner.bandwidth() / 2 + 5;
      return [
        rect(left, above, x(bar.value) - left, inner.bandwidth(), fillOf(index)),
        text(x(bar.value) + 6, middle, labelOf(bar, unit)),
      ];
    });
    return [...barsOf, text(left - 10, from + y.bandwidth() / 2 + 5, category, 'text-anchor="end"')];
  });
  return { height: bottom + 20, drawn: [...drawn, line(left, top, left, bottom)] };
}
