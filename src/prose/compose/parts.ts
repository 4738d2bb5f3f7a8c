import { equalitiesOf, groupsOf, namesOf, totalOf, type FigureId, type Form } from "../../form";

export interface Part {
  /** Short name of what the part counts. */
  readonly name: string;
  /** Its full name in templates. */
  readonly template: string;
}

/**
 * What a sum consists of, for an enumeration: the members of a group, or what an equality adds up to a total.
 * Members that form groups of their own are told as these groups, as （三）不予公开 in the results.
 */
export function partsOf(form: Form, figures: readonly FigureId[]): Part[] {
  const members = figures.length > 1 ? figures : addends(form, figures[0]);
  const groups = groupsOf(form).filter(
    (group) => group.members.length < members.length && group.members.every((id) => members.includes(id)),
  );
  const parts: Part[] = [];
  const told = new Set<string>();
  for (const id of members) {
    const group = groups.find(({ members: of }) => of.includes(id));
    const template = group?.template ?? namesOf(form).get(id)?.template;
    if (template === undefined || told.has(template)) continue;
    told.add(template);
    parts.push({ name: "", template });
  }
  return named(parts);
}

function addends(form: Form, total: FigureId | undefined): readonly FigureId[] {
  const equality = equalitiesOf(form).find((each) => totalOf(each) === total);
  return equality?.left ?? [];
}

/** Parts are called by the word in which their names differ: the row, or the column. */
function named(parts: readonly Part[]): Part[] {
  const words = parts.map(({ template }) => template.split("."));
  const differing = [1, 2].find((at) => new Set(words.map((word) => word[at])).size > 1) ?? 1;
  return parts.map(({ template }, index) => ({ template, name: words[index]?.[differing] ?? "" }));
}
