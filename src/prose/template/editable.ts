import type { Filing } from "../../figures";
import { segmentsOf } from "./parse";
import type { Segment } from "./segment";
import { unfold } from "./unfold";

/**
 * A template in the hands of a person who writes. `same`: the pieces are the template; `unfolded`: it chooses between
 * wordings, and the pieces are the wording of now; `code`: it has a mistake, and can only be edited as it is.
 */
type Editable =
  | { readonly kind: "same" | "unfolded"; readonly segments: readonly Segment[] }
  | { readonly kind: "code" };

/**
 * A template as the editor takes it: text and names; unfolded to the wording of now where it has conditions; or code
 * that only its author reads.
 */
export function editable(filing: Filing, template: string): Editable {
  const same = segmentsOf(template);
  if (same) return { kind: "same", segments: same };
  const unfolded = unfold(filing, template);
  return unfolded ? { kind: "unfolded", segments: unfolded } : { kind: "code" };
}
