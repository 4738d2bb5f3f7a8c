import type { OpenBook } from "../session/state";
import { Hint } from "../shell/Hint";
export function ReportTab({ book }: { readonly book: OpenBook }) {
  return <Hint>{book.filing.unit}</Hint>;
}
