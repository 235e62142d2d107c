//! The search box: a combobox by hand, because a library's list costs three times as much per key.
import { useEffect, type KeyboardEvent, type RefObject } from "react";
import { withMod } from "../host/keys";
import { useWords } from "../host/words";
import { Icon } from "../parts/Icon";
import type { Search } from "./search";

type Props = {
  search: Search;
  field: RefObject<HTMLInputElement | null>;
  first: boolean;
  keys: string;
  onOpen: (at: number, how: "page" | "stay") => void;
  onDown: () => void;
};

export function SearchBox({ search, field, first, keys, onOpen, onDown }: Props) {
  const { t } = useWords();
  const open = search.text.trim() !== "";
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first, field]);
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      if (open) search.clear();
      else field.current?.blur();
      event.preventDefault();
      return;
    }
    if (!open) {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        onDown();
      }
      return;
    }
    const last = search.found.length;
    if (event.key === "ArrowDown") search.choose(search.chosen === last ? 0 : search.chosen + 1);
    else if (event.key === "ArrowUp") search.choose(search.chosen === 0 ? last : search.chosen - 1);
    else if (event.key === "Enter") onOpen(search.chosen, withMod(event) ? "stay" : "page");
    else return;
    event.preventDefault();
  };
  return (
    <form className={first ? "search is-first" : "search"} role="search" onSubmit={(event) => event.preventDefault()}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls="guest-results"
        aria-autocomplete="list"
        aria-activedescendant={open ? `result-${search.chosen}` : undefined}
        aria-label={t("search-label")}
        placeholder={t("search-hint")}
        value={search.text}
        onChange={(event) => search.write(event.target.value)}
        onKeyDown={press}
      />
      <kbd className="keys">{open ? t("key-escape") : keys}</kbd>
    </form>
  );
}
