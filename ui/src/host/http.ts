//! A browser on loopback, served by `escale serve`. The only file that calls `fetch`.
//!
//! The token comes once, in the address (`#token=…`), which never leaves the browser; it is then kept for this tab.
import type { PickedFile, Host } from "./host";
import type { ReportAsk } from "./bindings";

const KEPT = "escale.token";

function token(): string {
  const given = /^#token=([^&]+)/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem(KEPT, decodeURIComponent(given));
    history.replaceState(null, "", `${location.pathname}#/`);
  }
  return sessionStorage.getItem(KEPT) ?? "";
}

async function post<T>(name: string, ask: unknown): Promise<T> {
  const answer = await fetch(`./call/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token()}` },
    body: JSON.stringify(ask),
  });
  if (answer.status === 401) throw { code: "signed-out", field: null, args: {}, kind: "refused" };
  const text = await answer.text();
  const value: unknown = text === "" ? null : JSON.parse(text);
  if (!answer.ok) throw value;
  return value as T;
}

/** The bytes of a file, as text the JSON of a command can carry. */
export async function base64Of(file: Blob): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("unreadable")));
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(",") + 1);
}

function choose(): Promise<File | null> {
  return new Promise((resolve) => {
    const field = document.createElement("input");
    field.type = "file";
    field.addEventListener("change", () => resolve(field.files?.[0] ?? null));
    field.addEventListener("cancel", () => resolve(null));
    field.click();
  });
}

function hand(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function pdf(ask: ReportAsk): Promise<{ name: string; blob: Blob }> {
  const made = await post<{ name: string; base64: string }>("reports.pdf", ask);
  const bytes = Uint8Array.from(atob(made.base64), (sign) => sign.charCodeAt(0));
  return { name: made.name, blob: new Blob([bytes], { type: "application/pdf" }) };
}

/** A browser on loopback. */
export const httpHost: Host = {
  native: false,
  call: (name, ask) => post(name, ask),
  async pickFile(): Promise<PickedFile | null> {
    const file = await choose();
    return file ? { name: file.name, base64: await base64Of(file) } : null;
  },
  async savePdf(ask) {
    const { name, blob } = await pdf(ask);
    hand(name, blob);
    return { path: null };
  },
  async saveText(name, text) {
    hand(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
  },
  async openFile(ask) {
    const { blob } = await pdf(ask);
    window.open(URL.createObjectURL(blob), "_blank", "noopener");
  },
  // A browser shows no folder of the machine; Settings offers it in the window only.
  openLogs: async () => undefined,
  async print() {
    window.print();
  },
  onChanged: () => () => undefined,
  onMenu: () => () => undefined,
  shown: () => undefined,
  speak: () => undefined,
};
