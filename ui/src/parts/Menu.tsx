//! A menu behind a button.
import { Button as Trigger, Menu as Inner, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type MenuLine = { id: string; label: string; icon?: IconName; keys?: string; act: () => void; chosen?: boolean } | "line";

type Props = { label: string; lines: MenuLine[]; className?: string; children: ReactNode };

export function Menu({ label, lines, className, children }: Props) {
  return (
    <MenuTrigger>
      <Trigger aria-label={label} className={className ?? "btn btn-icon"}>
        {children}
      </Trigger>
      <Popover className="popover" placement="bottom end">
        <Inner
          className="menu"
          aria-label={label}
          onAction={(id) => {
            for (const line of lines) if (line !== "line" && line.id === id) line.act();
          }}
        >
          {lines.map((line, at) =>
            line === "line" ? (
              <Separator key={`line-${at}`} className="menu-rule" />
            ) : (
              <MenuItem key={line.id} id={line.id} textValue={line.label} className="menu-item">
                {line.icon ? <Icon name={line.icon} /> : <span className="ic" />}
                <span>{line.label}</span>
                {line.chosen && <Icon name="check" />}
                {line.keys && <kbd>{line.keys}</kbd>}
              </MenuItem>
            ),
          )}
        </Inner>
      </Popover>
    </MenuTrigger>
  );
}
