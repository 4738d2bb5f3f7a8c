import { Link } from "@fluentui/react-components";
import type { FigureId } from "../../form";
import { useActions } from "../SessionContext";

interface Props {
  readonly figure: FigureId;
  readonly title: string;
}

/** The name of a cell; a click goes there. */
export function FigureLink({ figure, title }: Props) {
  const { reveal } = useActions();
  return (
    <Link as="button" inline onClick={() => void reveal(figure)}>
      {title}
    </Link>
  );
}
