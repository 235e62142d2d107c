//! Step 1: the file. Dropped or chosen; then how it was read, and its first rows.
import { useState, type DragEvent } from "react";
import type { FileReading, Problem } from "../host/bindings";
import { call, host } from "../host/call";
import { asProblem, type PickedFile } from "../host/host";
import { useWords, type Words } from "../host/words";
import { Button } from "../parts/Button";
import { SelectField, Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Waiting } from "../parts/Waiting";
import { opened, useWizard } from "./state";

/** As the web names them; shown as people know them. source: WHATWG Encoding */
const ENCODINGS: Record<string, string> = { "utf-8": "UTF-8", "windows-1252": "Windows-1252", "iso-8859-15": "ISO-8859-15", "utf-16le": "UTF-16", macintosh: "Mac Roman" };

function encodingName(encoding: string): string {
  return ENCODINGS[encoding.toLowerCase()] ?? encoding;
}
const SEPARATORS: Record<string, "comma" | "semicolon" | "tab" | "pipe"> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe" };

/** How a file was read, in words: separator, encoding, decimals, order of dates. */
export function readAs({ t, preset }: Words, { preset: from, reads_as: { kind, encoding, separator, decimal, date_order } }: FileReading): string {
  const mark = separator === null ? undefined : SEPARATORS[separator];
  return [
    preset(from),
    t(`import-kind-${kind}`),
    mark ? t(`import-separator-${mark}`) : separator,
    encoding ? encodingName(encoding) : "",
    decimal ? t(`import-decimal-${decimal}`) : "",
    date_order ? t(`order-${date_order}`) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

async function bytesOf(file: File): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return { name: file.name, base64: btoa(text) };
}

export function FileStep() {
  const { t, problem } = useWords();
  const { reading } = useWizard();
  const [fault, setFault] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const open = async (pick: () => Promise<PickedFile | null>): Promise<void> => {
    setFault(null);
    try {
      const picked = await pick();
      if (!picked) return;
      setBusy(true);
      opened(await call("exchange.open", picked));
    } catch (thrown) {
      setFault(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void open(() => bytesOf(file));
  };
  return (
    <div className="wizard-page">
      {fault && <Trouble>{problem(fault)}</Trouble>}
      <div className={over ? "drop is-over" : "drop"} onDragOver={(event) => (event.preventDefault(), setOver(true))} onDragLeave={() => setOver(false)} onDrop={drop}>
        <Icon name="upload" />
        <div>
          <h2>{t("import-drop")}</h2>
          <p className="muted">{t("import-drop-hint")}</p>
        </div>
        <Button look={reading ? "plain" : "main"} icon="folder" disabled={busy} onClick={() => void open(() => host().pickFile())}>
          {reading ? t("import-another") : t("import-pick")}
        </Button>
      </div>
      {busy && <Waiting said={t("import-reading")} />}
      {reading && !busy && <Read reading={reading} onFault={setFault} />}
    </div>
  );
}

function Read({ reading, onFault }: { reading: FileReading; onFault: (fault: Problem | null) => void }) {
  const words = useWords();
  const { t } = words;
  const { encoding, separator, kind } = reading.reads_as;
  const again = async (change: { encoding?: string; separator?: string; sheet?: string }): Promise<void> => {
    try {
      opened(await call("exchange.reread", { reading: reading.reading, ...change }));
      onFault(null);
    } catch (thrown) {
      onFault(asProblem(thrown));
    }
  };
  const rows = Math.max(0, ...reading.columns.map(({ samples }) => samples.length));
  return (
    <>
      <div className="reading">
        <p>
          <strong>{t("import-rows", { count: reading.rows })}</strong>, {t("import-read-as", { how: readAs(words, reading) })}
        </p>
        <div className="reading-choices">
          {kind === "csv" && encoding !== null && (
            <SelectField label={t("import-encoding")} value={encoding.toLowerCase()} onChange={(event) => void again({ encoding: event.target.value })}>
              {[...new Set([encoding.toLowerCase(), ...Object.keys(ENCODINGS)])].map((one) => (
                <option key={one} value={one}>
                  {encodingName(one)}
                </option>
              ))}
            </SelectField>
          )}
          {kind === "csv" && separator !== null && (
            <SelectField label={t("import-separator")} value={separator} onChange={(event) => void again({ separator: event.target.value })}>
              {Object.entries(SEPARATORS).map(([sign, word]) => (
                <option key={word} value={sign}>
                  {t(`import-separator-${word}`)}
                </option>
              ))}
            </SelectField>
          )}
          {reading.sheets.length > 1 && (
            <SelectField label={t("import-sheet")} defaultValue={reading.sheets[0]} onChange={(event) => void again({ sheet: event.target.value })}>
              {reading.sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </SelectField>
          )}
        </div>
      </div>
      {rows > 0 && (
        // A table that scrolls sideways must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-scroll first-rows" tabIndex={0} role="group" aria-label={t("import-first-rows")}>
          <table className="table">
            <caption>{t("import-first-rows")}</caption>
            <thead>
              <tr>
                {reading.columns.map(({ index, header }) => (
                  <th scope="col" key={index}>
                    <bdi>{header}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: Math.min(rows, 5) }, (_, row) => (
                <tr key={row}>
                  {reading.columns.map(({ index, samples }) => (
                    <td key={index}>
                      <bdi>{samples[row] ?? ""}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
