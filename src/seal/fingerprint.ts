import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Filing } from "../figures";
import { canonicalText } from "./canonical";

/** The SHA-256 of a filing's canonical form: 64 lower-case hexadecimal digits. */
export const fingerprintOf = (filing: Filing): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalText(filing))));

/** A fingerprint as it is printed: sixteen groups of four. */
export const grouped = (fingerprint: string): string[] => fingerprint.toUpperCase().match(/.{4}/g) ?? [];

/** Fewer digits than these might fit by chance. */
const fewestDigits = 16;

/**
 * Whether a code on a paper is the fingerprint of a filing. Blanks, strokes and the case of letters do not count; the
 * first sixteen digits are enough. `unclear`: it is no such code.
 */
export function verify(filing: Filing, code: string): "same" | "different" | "unclear" {
  const digits = code
    .normalize("NFKC")
    .replace(/[\s\-·—–:：]+/g, "")
    .toLowerCase();
  if (!/^[0-9a-f]+$/.test(digits) || digits.length < fewestDigits || digits.length > 64) return "unclear";
  return fingerprintOf(filing).startsWith(digits) ? "same" : "different";
}
