import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { QuietButton } from "./QuietButton";

interface Props {
  /** Where it leads. */
  readonly label: string;
  readonly onClick: () => void;
}

/** The way back from a detail, above its title; the focus comes here when the detail opens. */
export function BackButton({ label, onClick }: Props) {
  return (
    <div>
      <QuietButton data-landing="" icon={<ArrowLeft16Regular aria-hidden="true" />} onClick={onClick}>
        {label}
      </QuietButton>
    </div>
  );
}
