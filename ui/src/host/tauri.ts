//! The program's own window. The only file that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import { listen, type UnlistenFn } from "@tauri-apps/api/event";
import type { Room } from "./bindings";
import type { Host, MenuCommand, PickedFile } from "./host";

function heard<T>(event: string, tell: (payload: T) => void): () => void {
  const stop: Promise<UnlistenFn> = listen<T>(event, ({ payload }) => tell(payload));
  return () => void stop.then((end) => end());
}

/** The window of the program. */
export const tauriHost: Host = {
  native: true,
  call: (name, ask) => invoke("call", { name, ask }),
  pickFile: () => invoke<PickedFile | null>("pick_file"),
  savePdf: (ask) => invoke<{ path: string } | null>("save_pdf", { ask }),
  saveText: (name, text) => invoke("save_text", { name, text }),
  openFile: (ask) => invoke("open_file", { ask }),
  openLogs: () => invoke("open_logs"),
  print: (ask) => invoke("print", { ask }),
  onChanged: (tell) => heard<Room[]>("changed", tell),
  onMenu: (tell) => heard<MenuCommand>("menu", tell),
  shown: () => void invoke("shown"),
  speak: (language) => void invoke("menu_language", { language }),
};
