/** Splits `'表 三'!B2:C4` into sheet name and address. */
export function splitAddress(address: string): { readonly sheet?: string; readonly cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { cells: address };
  const sheet = address.slice(0, at).replace(/^=/, "");
  const plain = /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, cells: address.slice(at + 1) };
}
