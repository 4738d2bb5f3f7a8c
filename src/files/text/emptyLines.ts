/** Of ten lines with words, so many have an empty line behind them where a program sets them apart by one. */
const mostOfTen = 8;

/**
 * Where every cell has a line for itself: which lines are empty cells. Where a program sets lines apart by an empty
 * one, that is no cell; it stands behind an empty cell too, unless somewhere an even number of them follow each other.
 */
export function emptyLines(written: readonly string[]): readonly boolean[] {
  const isEmpty = written.map((line) => line.trim() === "");
  const filled = isEmpty.filter((empty) => !empty).length;
  const followed = isEmpty.filter((empty, at) => !empty && isEmpty[at + 1] === true).length;
  if (10 * followed < mostOfTen * filled) return isEmpty;
  const places = placesInRun(isEmpty);
  const last = places.filter((place, at) => place > 0 && isEmpty[at + 1] === false);
  const apart = last.every((length) => length % 2 === 1);
  return places.map((place) => (apart ? place > 0 && place % 2 === 0 : place > 1));
}

/** The how manieth empty line in a row each is; 0 for one with words. */
function placesInRun(isEmpty: readonly boolean[]): number[] {
  let place = 0;
  return isEmpty.map((empty) => (place = empty ? place + 1 : 0));
}
