import { quotient, scaled } from "../../../figures";
import { onNumber } from "./onNumber";

const exactly = 8;

/**
 * 万: `38012 | 万` → `3.8012万`; `38012 | 万: 1` → `3.8万`, rounded half up. Less than 10000 stays as it is.
 */
export const tenThousands = onNumber((said, places: unknown) => {
  const units = scaled(said.text, exactly);
  if (units === undefined || said.value < 10_000) return said;
  const decimals = typeof places === "number" ? Math.min(Math.max(Math.trunc(places), 0), exactly) : exactly;
  return said.as(`${quotient(units, 10_000n * 10n ** BigInt(exactly), decimals)}万`);
});
