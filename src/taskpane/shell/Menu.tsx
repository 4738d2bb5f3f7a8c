import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef, useState, type ReactElement } from "react";
import { compact } from "../theme/compact";
import { IconButton } from "./IconButton";
import { rowButton } from "./rowButton";
import { useRoving } from "./useRoving";

const useStyles = makeStyles({
  place: { position: "relative", flex: "none" },
  list: {
    position: "absolute",
    zIndex: 2,
    top: "100%",
    right: 0,
    width: "max-content",
    maxWidth: "260px",
    margin: "4px 0 0",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    [compact]: { maxWidth: "calc(100cqw - 18px)", maxHeight: "calc(100cqh - 56px)", overflowY: "auto" },
  },
  item: {
    ...rowButton,
    display: "block",
    minHeight: "32px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { height: "1px", margin: "4px 0", backgroundColor: tokens.colorNeutralStroke2 },
});

/** One thing to do. */
export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  /** It stands behind a line, away from the others. */
  readonly isApart?: boolean;
}

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of things to do: arrows move in it, Esc and any click elsewhere close it. */
export function Menu({ label, icon, items }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    place.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);

  return (
    <div
      ref={place}
      className={styles.place}
      onKeyDown={({ key }) => {
        if (open && key === "Escape") close();
      }}
    >
      <IconButton
        ref={button}
        large
        opensMenu
        label={label}
        expanded={open}
        icon={icon}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && <Items label={label} items={items} onDone={close} />}
    </div>
  );
}

interface ItemsProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onDone: () => void;
}

function Items({ label, items, onDone }: ItemsProps) {
  const styles = useStyles();
  const item = useRoving(items.length);
  return (
    <div role="menu" aria-label={label} className={styles.list}>
      {items.map(({ label: text, onSelect, isApart }, place) => (
        <Fragment key={text}>
          {isApart && <div role="separator" className={styles.line} />}
          <button
            type="button"
            role="menuitem"
            className={styles.item}
            onClick={() => {
              onDone();
              onSelect();
            }}
            {...item(place)}
          >
            {text}
          </button>
        </Fragment>
      ))}
    </div>
  );
}
