const bare = (unit: string) => unit.replace(/[\s（）()“”《》]/g, "");

/**
 * Whether two names may be of one organ: a file often leaves out the province, or runs on behind the name. An unknown
 * name contradicts nothing.
 *
 * @example mayBeSame("白市驿镇人民政府", "九龙坡区白市驿镇人民政府") // true
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.includes(b) || b.includes(a);
}
