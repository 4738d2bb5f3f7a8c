import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef, useState, type RefObject } from "react";
import { strings } from "../words.zh-CN";
import { compact } from "../theme/compact";
import { FoundCells } from "./FoundCells";
import { IconButton } from "./IconButton";

const useStyles = makeStyles({
  box: {
    position: "absolute",
    zIndex: 2,
    left: 0,
    right: 0,
    top: 0,
    padding: "12px 40px 8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    [compact]: { padding: "4px 8px" },
  },
  input: { width: "100%", minWidth: 0 },
});

const words = strings.find;

/** 找格子: a name typed in any of its words leads to the cell. Ctrl+K opens it, Esc closes it. */
export function FindCell() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const shortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", shortcut);
    return () => {
      window.removeEventListener("keydown", shortcut);
    };
  }, []);

  return (
    <>
      <IconButton
        ref={button}
        large
        label={words.open}
        tip={words.openKeys}
        expanded={open}
        icon={<Search20Regular aria-hidden="true" />}
        onClick={() => {
          setOpen(true);
        }}
      />
      {open && (
        <Box
          back={button}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface BoxProps {
  /** Where the focus goes when it closes. */
  readonly back: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

function Box({ back, onClose }: BoxProps) {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    back.current?.focus();
    onClose();
  };
  return (
    <div
      ref={box}
      role="search"
      className={styles.box}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        if (event.key !== "ArrowDown" && event.key !== "Enter") return;
        if (event.target instanceof HTMLInputElement) {
          const first = box.current?.querySelector<HTMLElement>("[data-found]");
          event.preventDefault();
          if (event.key === "Enter") first?.click();
          else first?.focus();
        }
      }}
    >
      <Input
        autoFocus
        className={styles.input}
        type="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <FoundCells query={query} onDone={close} />
    </div>
  );
}
