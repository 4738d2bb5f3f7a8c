import type { Hypothesis } from "./hypothesis";
import type { Vector } from "./vector";

/** How well a hypothesis fits a difference, over the figures that it touches. */
export interface Fit {
  /** How many figures it explains, less those that it contradicts. */
  readonly gain: number;
  /** The share of its figures that are right, from 0 to 1. */
  readonly precision: number;
}

/** How well a hypothesis explains the differences that are left: what it gains over what it spoils, and its share of hits. */
export function fitOf({ effect, isEstimate }: Hypothesis, left: Vector): Fit {
  let touched = 0;
  let right = 0;
  effect.forEach((value, at) => {
    if (value === 0n) return;
    touched += 1;
    right += closeness(value, left[at] ?? 0n, isEstimate);
  });
  return { gain: 2 * right - touched, precision: touched === 0 ? 0 : right / touched };
}

/** 1 where two numbers are equal; for an estimate the ratio of the smaller to the larger, if both have one sign. */
function closeness(value: bigint, wanted: bigint, isEstimate: boolean): number {
  if (value === wanted) return 1;
  if (!isEstimate || value > 0n !== wanted > 0n || wanted === 0n) return 0;
  const [a, b] = [Math.abs(Number(value)), Math.abs(Number(wanted))];
  return Math.min(a, b) / Math.max(a, b);
}
