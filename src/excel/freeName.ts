/** A name for a new sheet: the wanted one, else with a number, because a sheet of somebody else keeps its name. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 1;
  const numbered = () => `${wanted}（年报${number === 1 ? "" : number}）`;
  while (taken.has(numbered().toLowerCase())) number += 1;
  return numbered();
}
