import { Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { strings } from "../words.zh-CN";
import type { findNames } from "./findNames";
import { NameList, optionId, shownNames } from "./NameList";

const words = strings.write;

interface Props {
  readonly find: ReturnType<typeof findNames>;
  readonly onPick: (name: string) => void;
  readonly onClose: () => void;
}

/** 插入数字: a name is searched for and picked. */
export function NameSearch({ find, onPick, onClose }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const names = find(query);
  const shown = Math.min(names.length, shownNames);
  return (
    <div>
      <Input
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={id}
        {...(shown > 0 && { "aria-activedescendant": optionId(id, active) })}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) setActive((active + step + shown) % Math.max(shown, 1));
          else if (event.key === "Enter") {
            const name = names[active]?.name;
            if (name !== undefined) onPick(name);
          } else if (event.key === "Escape") onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <NameList id={id} names={names} active={active} onPick={onPick} />
    </div>
  );
}
