// The device key and what is sealed under it: AES-256-GCM. The key is kept twice, wrapped by the device passphrase and wrapped
// to the public key of the review, and lies open only in the memory of an unlocked page, where no script can read it out.

export const ROUNDS = 600_000;

const utf8 = new TextEncoder();
const AES = { name: "AES-GCM", length: 256 };

/** Makes a device key and returns it as it is kept: wrapped twice. The public key is SPKI in Base64. */
export async function makeKeys(passphrase, publicKey) {
  return wrap(await crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]), passphrase, publicKey);
}

/** The same key wrapped anew, for another passphrase or another public key; null when the passphrase is wrong. */
export async function wrapAgain(keys, passphrase, newPassphrase, publicKey) {
  const key = await unwrap(keys, passphrase, true);
  return key === null ? null : wrap(key, newPassphrase, publicKey);
}

/** The device key, to be used and never read; null when the passphrase is wrong. */
export async function unlock(keys, passphrase) {
  return unwrap(keys, passphrase, false);
}

/** Seals a value that JSON can hold. What it is about, such as "draft S01", is bound to it and needed to open it. */
export async function seal(key, about, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = utf8.encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8.encode(about) }, key, plain) };
}

/** Opens what was sealed; fails when it was changed or is about something else. */
export async function unseal(key, about, sealed) {
  const algorithm = { name: "AES-GCM", iv: sealed.iv, additionalData: utf8.encode(about) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed.data)));
}

/** The hash by which the server says that it holds an operation. */
export async function hashOf({ device, id, sequence, session, kind, at, body }) {
  const text = [device, id, sequence, session, kind, at, body].join("\n");
  const digest = await crypto.subtle.digest("SHA-256", utf8.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function toBase64(bytes) {
  let text = "";
  const all = new Uint8Array(bytes);
  for (let start = 0; start < all.length; start += 0x8000) {
    text += String.fromCharCode(...all.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

export function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

async function wrap(key, passphrase, publicKey) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await keyOfPassphrase(passphrase, salt, ROUNDS);
  return {
    rounds: ROUNDS,
    salt,
    iv,
    byPassphrase: await crypto.subtle.wrapKey("raw", key, wrapping, { name: "AES-GCM", iv }),
    byReview: await crypto.subtle.wrapKey("raw", key, await reviewKey(publicKey), { name: "RSA-OAEP" }),
    publicKey,
  };
}

async function unwrap(keys, passphrase, extractable) {
  const wrapping = await keyOfPassphrase(passphrase, keys.salt, keys.rounds);
  try {
    return await crypto.subtle.unwrapKey(
      "raw", keys.byPassphrase, wrapping, { name: "AES-GCM", iv: keys.iv }, AES, extractable, ["encrypt", "decrypt"]);
  } catch (problem) {
    if (problem.name === "OperationError") {
      return null;
    }
    throw problem;
  }
}

async function keyOfPassphrase(passphrase, salt, iterations) {
  const typed = await crypto.subtle.importKey("raw", utf8.encode(passphrase.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations }, typed, AES, false, ["wrapKey", "unwrapKey"]);
}

function reviewKey(publicKey) {
  return crypto.subtle.importKey(
    "spki", fromBase64(publicKey), { name: "RSA-OAEP", hash: "SHA-256" }, false, ["wrapKey"]);
}
