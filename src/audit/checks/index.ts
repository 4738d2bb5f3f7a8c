import type { Check } from "../check";
import { carriedOver } from "./carriedOver";
import { equality } from "./equality";
import { factParts } from "./factParts";
import { feeUnit } from "./feeUnit";
import { issuedInForce } from "./issuedInForce";
import { meantZero } from "./meantZero";
import { numberAsText } from "./numberAsText";
import { rollForward } from "./rollForward";
import { ruleMaker } from "./ruleMaker";
import { swing } from "./swing";
import { unchanged } from "./unchanged";
import { unreadable } from "./unreadable";

/** Every check, in the order in which people read its findings. */
export const checks: readonly Check[] = [
  equality,
  unreadable,
  numberAsText,
  carriedOver,
  rollForward,
  swing,
  unchanged,
  ruleMaker,
  feeUnit,
  issuedInForce,
  meantZero,
  factParts,
];
