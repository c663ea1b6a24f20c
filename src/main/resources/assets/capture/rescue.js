// A rescue file: what waits on this device, sealed as it lies there, with both wrappings of its key, so that its author or a lead
// reviewer can take it in elsewhere. docs/how-to/rescue-notes-from-a-device.md has its layout.

import { operationOf, recordOf } from "./operation.js";
import { fromBase64, seal, toBase64, unlock, unseal } from "./sealing.js";

export const FORMAT = "locality-review-rescue";
const VERSION = 1;
// What opening a damaged file fails with: wrong bytes, no Base64, no JSON, a missing part.
const DAMAGED = new Set(["OperationError", "InvalidCharacterError", "SyntaxError", "TypeError"]);

/** The rescue file of a device as a text, what is only in memory included; the device must be unlocked. */
export async function rescueFile(device) {
  const { store, lock } = device;
  const key = lock.needed();
  // Memory first: what moves from it to the store meanwhile is then in both, and never in neither.
  const [unstored, typed] = [device.unstored(), device.typed()];
  const operations = [...(await store.held("waiting")), ...(await store.held("refused"))];
  const stored = new Set(operations.map((one) => one.id));
  const { id, label } = await store.device();
  let sequence = (await store.setting("sequence")) ?? 0;
  for (const unwritten of unstored.filter((one) => !stored.has(one.id))) {
    sequence += 1;
    operations.push(await recordOf(key, { ...unwritten, device: id, sequence }));
  }
  const drafts = [];
  for (const { session, sealed } of await store.drafts()) {
    drafts.push({ session, ...inBase64(sealed) });
  }
  for (const one of typed) {
    drafts.push({ session: one.session, ...inBase64(await seal(key, `draft ${one.session}`, one)) });
  }
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    review: device.review,
    device: id,
    account: await store.setting("account"),
    label,
    savedAt: new Date().toISOString(),
    keys: await lock.wrappings(),
    operations: operations.map((one) => ({
      id: one.id, device: one.device, sequence: one.sequence, session: one.session, ...inBase64(one.sealed),
    })),
    drafts,
  });
}

/**
 * Takes a rescue file in on this device, which must be unlocked, under the passphrase of the device that made the file.
 *
 * @returns { taken, known, drafts } in numbers, or { refused: a sentence }
 */
export async function takeInRescueFile(device, text, passphrase) {
  const file = read(text);
  if (file === null) {
    return { refused: "This is not a rescue file of Locality Review. Nothing was taken in." };
  }
  if (file.version !== VERSION) {
    return { refused: "This rescue file is of another version. Nothing was taken in. Give it to the lead reviewer." };
  }
  if (file.review !== device.review) {
    return { refused: "This rescue file belongs to another review. Nothing was taken in. Open that review and take it in there." };
  }
  const theirs = await unlock(keysOf(file), passphrase);
  if (theirs === null) {
    return { refused: "That is not the passphrase of the device that made this file. Nothing was taken in. Try again, or give the "
      + "file to the lead reviewer." };
  }
  try {
    return await takeIn(device, file, theirs);
  } catch (problem) {
    if (!DAMAGED.has(problem.name)) {
      throw problem;
    }
    return { refused: "Part of this file was changed or damaged after it was saved. What could be read before it was taken in. "
      + "Give the file to the lead reviewer." };
  }
}

async function takeIn(device, file, theirs) {
  const { store, lock } = device;
  const result = { taken: 0, known: 0, drafts: 0 };
  try {
    for (const one of file.operations) {
      const operation = await operationOf(theirs, { ...one, sealed: sealedOf(one) });
      const isNew = await store.takeIn(await recordOf(lock.needed(), operation));
      result[isNew ? "taken" : "known"] += 1;
    }
    for (const one of file.drafts ?? []) {
      const about = `draft ${one.session}`;
      const sealed = await seal(lock.needed(), about, await unseal(theirs, about, sealedOf(one)));
      await store.keepDraft({ session: one.session, tab: `rescued ${one.iv}`, sealed });
      result.drafts += 1;
    }
  } finally {
    await device.changed();
    device.sender.wake();
  }
  return result;
}

function read(text) {
  try {
    const file = JSON.parse(text);
    keysOf(file);
    return file.format === FORMAT && Array.isArray(file.operations) && file.keys?.salt ? file : null;
  } catch {
    return null;
  }
}

function keysOf({ keys }) {
  return {
    rounds: keys.rounds, salt: fromBase64(keys.salt), iv: fromBase64(keys.iv), byPassphrase: fromBase64(keys.byPassphrase),
  };
}

function inBase64({ iv, data }) {
  return { iv: toBase64(iv), data: toBase64(data) };
}

function sealedOf({ iv, data }) {
  return { iv: fromBase64(iv), data: fromBase64(data) };
}
