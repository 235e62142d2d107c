//! The one door between the window and the core. Two hosts exist: the program's own window (`tauri.ts`)
//! and a browser on loopback (`http.ts`). Nothing else in `ui/` knows which one it talks to.
import type { Commands, Problem, ReportAsk, Room } from "./bindings";

export type CommandName = keyof Commands;
export type Ask<K extends CommandName> = Commands[K]["ask"];
export type Answer<K extends CommandName> = Commands[K]["answer"];

/** A file a person chose: a path where the core can read it itself, its bytes elsewhere. */
export type PickedFile = { path: string } | { name: string; base64: string };

/** What the menu bar of the window may ask for. The menu items carry these words as ids. */
export type MenuCommand =
  | "find" | "new_guest" | "import" | "print" | "save_pdf" | "undo" | "home" | "calendar" | "guests" | "reports" | "settings"
  | "back" | "forward" | "note" | "check_in" | "check_out" | "book" | "line" | "enquiry" | "zoom_in" | "zoom_out" | "zoom_reset"
  | "guide" | "shortcuts" | "about";

export interface Host {
  /** Does the window belong to the program, with its own menu bar and dialogs? */
  readonly native: boolean;
  call<K extends CommandName>(name: K, ask: Ask<K>): Promise<Answer<K>>;
  /** Let the person choose a file to import; `null` if they changed their mind. */
  pickFile(): Promise<PickedFile | null>;
  /** Save a report as PDF where the person wants it; the path where the host knows it, `null` if given up. */
  savePdf(ask: ReportAsk): Promise<{ path: string | null } | null>;
  /** Save a small text (refused rows) where the person wants it. */
  saveText(name: string, text: string): Promise<void>;
  /** Open the report with the program the system uses for PDF. */
  openFile(ask: ReportAsk): Promise<void>;
  /** Show the folder of the log in the system's file program. */
  openLogs(): Promise<void>;
  /** Print the report through the system's dialog. */
  print(ask: ReportAsk): Promise<void>;
  /** Another window, or another desk, changed the book. Returns how to stop listening. */
  onChanged(listen: (rooms: Room[]) => void): () => void;
  /** The menu bar was used. Returns how to stop listening. */
  onMenu(listen: (command: MenuCommand) => void): () => void;
  /** The first screen is built: the window may be seen. */
  shown(): void;
  /** The menu bar follows the language of the window. */
  speak(language: string): void;
}

/** Is this the refusal of a command, told as a fact? */
export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "kind" in thrown;
}

/** Anything thrown, as a problem with words on the screen. */
export function asProblem(thrown: unknown): Problem {
  if (isProblem(thrown)) return thrown;
  return { code: "unreachable", field: null, args: {}, kind: "broken" };
}
