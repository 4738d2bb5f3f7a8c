import { runs } from "../../deep";
import { countedReader } from "./countedReader";
import { nasty } from "./nasty";

const reader = countedReader();
afterAll(reader.close);

const few = runs(600, 3_000);
const many = 4 * few;

test.each(nasty)("%j repeated costs the same a character however often", async (piece) => {
  const perCharacter = async (length: number) =>
    (await reader.stepsOf(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))) / length;
  // What runs the first time only.
  await reader.stepsOf(piece);
  const [short, long] = [await perCharacter(few), await perCharacter(many)];
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(short * 1.5 + 5);
});
