// Draws the add-in's icons; run `node assets/draw-icons.mjs` after a change and commit the pictures.
import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const blue = [15, 108, 189, 255];
const white = [255, 255, 255, 255];
const pale = [207, 228, 250, 255];
const green = [16, 124, 16, 255];

/** Shapes on a square of side 1; `hit` tells whether a point lies inside. */
const box = (left, top, right, bottom, radius = 0) => ({
  hit(x, y) {
    const dx = Math.max(left + radius - x, 0, x - right + radius);
    const dy = Math.max(top + radius - y, 0, y - bottom + radius);
    return Math.hypot(dx, dy) <= radius && x >= left && x <= right && y >= top && y <= bottom;
  },
});
const line = (x1, y1, x2, y2, width) => ({
  hit(x, y) {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
  },
});
const disc = (cx, cy, r) => ({ hit: (x, y) => Math.hypot(x - cx, y - cy) <= r });

const sheet = [
  [blue, box(0.03, 0.06, 0.97, 0.94, 0.12)],
  [white, box(0.13, 0.32, 0.87, 0.84, 0.03)],
  [pale, box(0.13, 0.32, 0.38, 0.84, 0.03)],
  [blue, box(0.13, 0.47, 0.87, 0.52)],
  [blue, box(0.13, 0.645, 0.87, 0.695)],
  [blue, box(0.36, 0.32, 0.41, 0.84)],
  [blue, box(0.6, 0.32, 0.65, 0.84)],
];
const badge = (...sign) => [[white, disc(0.74, 0.72, 0.29)], [green, disc(0.74, 0.72, 0.245)], ...sign];
const icons = {
  icon: [
    ...sheet,
    ...badge([white, line(0.62, 0.73, 0.71, 0.82, 0.075)], [white, line(0.71, 0.82, 0.87, 0.63, 0.075)]),
  ],
  table: [
    ...sheet,
    ...badge([white, line(0.61, 0.72, 0.87, 0.72, 0.075)], [white, line(0.74, 0.59, 0.74, 0.85, 0.075)]),
  ],
  check: [
    ...sheet,
    [white, disc(0.66, 0.62, 0.3)],
    [white, line(0.8, 0.78, 0.94, 0.94, 0.2)],
    [green, line(0.8, 0.78, 0.92, 0.92, 0.11)],
    [green, disc(0.66, 0.62, 0.25)],
    [white, disc(0.66, 0.62, 0.165)],
  ],
  report: [
    [blue, box(0.14, 0.03, 0.86, 0.97, 0.08)],
    [white, box(0.21, 0.1, 0.79, 0.9, 0.03)],
    [blue, line(0.36, 0.22, 0.64, 0.22, 0.08)],
    [pale, line(0.3, 0.38, 0.7, 0.38, 0.06)],
    [pale, line(0.3, 0.5, 0.7, 0.5, 0.06)],
    [pale, line(0.3, 0.62, 0.5, 0.62, 0.06)],
    ...badge([white, line(0.62, 0.73, 0.71, 0.82, 0.075)], [white, line(0.71, 0.82, 0.87, 0.63, 0.075)]),
  ],
};

/** Sixteen samples a pixel, averaged with their transparency. */
function paint(shapes, size) {
  const rows = [];
  const samples = 4;
  for (let row = 0; row < size; row += 1) {
    const bytes = [0];
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let s = 0; s < samples ** 2; s += 1) {
        const x = (column + ((s % samples) + 0.5) / samples) / size;
        const y = (row + (Math.floor(s / samples) + 0.5) / samples) / size;
        const colour = shapes.findLast(([, shape]) => shape.hit(x, y))?.[0];
        if (colour) colour.forEach((part, index) => (sum[index] += part));
      }
      const covered = sum[3] / 255;
      bytes.push(...sum.slice(0, 3).map((part) => (covered ? Math.round(part / covered) : 0)));
      bytes.push(Math.round(sum[3] / samples ** 2));
    }
    rows.push(Buffer.from(bytes));
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(pixels, size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const [name, shapes] of Object.entries(icons))
  for (const size of name === "icon" ? [16, 32, 64, 80, 128] : [16, 32, 80])
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), png(paint(shapes, size), size));
