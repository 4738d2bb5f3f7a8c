/** What a value becomes by a slip of the pen: one more, two digits transposed, a digit dropped, a digit doubled. */
export function slipsOf(value: number): number[] {
  if (!Number.isInteger(value)) return [];
  const digits = String(value);
  const transposed =
    digits.length < 2
      ? digits
      : digits.slice(0, -2) + digits.charAt(digits.length - 1) + digits.charAt(digits.length - 2);
  const slips = [
    value + 1,
    Number(transposed),
    Number(digits.slice(0, -1) || "0"),
    Number(digits + digits.slice(-1)),
  ];
  return [...new Set(slips)].filter((slip) => slip !== value);
}
