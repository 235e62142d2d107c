// A receipt is checked by a program that shares nothing with Escale: Node's own cryptography, and forty lines.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const ESCALE = process.env.ESCALE;
if (!ESCALE) throw new Error("ESCALE is not set: run `cargo xtask test`");
const escale = async (...words) => (await promisify(execFile)(ESCALE, words, { env: { ...process.env, ESCALE_KEYS: "file" } })).stdout;

/** RFC 8785, for objects, arrays, texts, booleans, null and whole numbers. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value && typeof value === "object") return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
  return JSON.stringify(value);
}

const keyOf = (hex) => createPublicKey({ format: "jwk", key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(hex, "hex").toString("base64url") } });

function dpvFits(receipt) {
  const { "x:signature": signature, ...proof } = receipt["x:proof"];
  const bytes = Buffer.concat([Buffer.from("escale/consent/receipt/v1\0"), Buffer.from(canonical({ ...receipt, "x:proof": proof }))]);
  return verify(null, bytes, keyOf(proof["x:publicKey"]), Buffer.from(signature, "hex"));
}

function jwsFits(jws, key) {
  const [header, payload, signature] = jws.split(".");
  assert.equal(JSON.parse(Buffer.from(header, "base64url")).alg, "EdDSA");
  return verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"));
}

test("both forms of a receipt are signed by the key of the register, and one altered letter shows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "escale-"));
  try {
    const book = join(folder, "house.escale");
    await escale("new", book, "--house", "Les Tilleuls", "--country", "FR", "--lang", "fr");
    const ask = async (name, wish) => JSON.parse(await escale("call", book, name, JSON.stringify(wish)));
    const { value: guest } = await ask("guests.add", { name: { family: "Lefèvre", given: "Élodie" } });
    await ask("guests.add_part", { guest, part: { is: "email", address: "elodie@example.com", kind: "home" } });
    await escale("consent", book, "give", guest, "--purpose", "P06", "--channel", "email", "--place", "classeur 2, p. 14");
    const receipt = JSON.parse(await escale("consent", book, "receipt", guest, "--purpose", "P06", "--channel", "email", "--json"));
    const dpv = JSON.parse(receipt.dpv);
    const key = keyOf(dpv["x:proof"]["x:publicKey"]);
    assert.ok(dpvFits(dpv), "the signature of the 27560 form fits");
    assert.ok(jwsFits(receipt.jws, key), "the signature of the Kantara form fits");
    const kantara = JSON.parse(Buffer.from(receipt.jws.split(".")[1], "base64url"));
    assert.deepEqual(kantara, JSON.parse(receipt.kantara), "what is signed is what is shown");
    assert.equal(dpv["dpv:hasIdentifier"], kantara.consentReceiptID, "both are one receipt");
    const history = await ask("consent.history", { guest });
    const told = dpv["dpv:hasRecordOfActivity"][0]["dpv:hasProcess"][0]["dpv:hasConsentStatus"];
    assert.deepEqual(told.map((one) => one["x:eventHash"].slice(0, 16)), history.map((one) => one.mark), "it names the line of the register");

    for (const paper of ["slip", "proof"]) {
      const out = join(folder, `${paper}.pdf`);
      await escale("consent", book, paper, guest, "--out", out);
      assert.equal((await readFile(out)).subarray(0, 5).toString(), "%PDF-", paper);
    }

    const altered = structuredClone(dpv);
    altered["dpv:hasRecordOfActivity"][0]["dpv:hasProcess"][0]["x:channel"] = "sms";
    assert.ok(!dpvFits(altered), "another channel was never signed");
    kantara.services[0].purposes[0].termination = "P9Y or withdrawal";
    const [header, , signature] = receipt.jws.split(".");
    assert.ok(!jwsFits([header, Buffer.from(canonical(kantara)).toString("base64url"), signature].join("."), key), "nor another term");
    const said = JSON.stringify(receipt);
    for (const personal of ["Lefèvre", "Élodie", "elodie", "example.com", "classeur", guest]) assert.ok(!said.includes(personal), `${personal} is in the receipt`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
