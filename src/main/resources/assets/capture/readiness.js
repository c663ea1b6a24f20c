// Whether a device is ready for the venue: one check a row, each with a sentence and, when it fails, what to do.

import { asOf, dayOf } from "./day.js";
import { versionInControl } from "./installation.js";
import { seal, unseal } from "./sealing.js";

const LEAST_SPACE = 50 * 1024 * 1024;
const SKEW = 2 * 60_000;

/**
 * Checks a device that is unlocked.
 *
 * @param skew how far its clock is ahead of the server's, in milliseconds
 * @returns rows of { name, isGood, sentence, todo }
 */
export async function checks(device, serverVersion, skew) {
  return Promise.all([
    day(device), passphrase(device), persistence(), space(), clock(skew), pages(serverVersion), trial(device),
  ]);
}

function row(name, isGood, sentence, todo = null) {
  return { name, isGood, sentence, todo: isGood ? null : todo };
}

async function day(device) {
  const kept = await dayOf(device).catch(() => null);
  if (kept === null) {
    return row("The day", false, "The day is not on this device.", "Press “Take the day along”.");
  }
  const number = kept.day.sessions.length;
  return row("The day", number > 0,
    number === 0 ? "The day has no sessions yet." : `${number} ${number === 1 ? "session" : "sessions"} of ${kept.day.title} on this device, sealed, as of ${asOf(kept.takenAt)}.`,
    "Publish the timetable, then take the day along again.");
}

async function passphrase(device) {
  return row("Passphrase", await device.lock.hasPassphrase() && device.lock.key() !== null,
    "What lies on this device is sealed under your passphrase.", "Choose a passphrase above.");
}

async function persistence() {
  const isKept = (await navigator.storage?.persisted?.()) || (await navigator.storage?.persist?.()) || false;
  return row("Kept storage", isKept,
    isKept ? "The browser keeps what lies here until you remove it." : "The browser may remove what lies here when space is short.",
    "Leave private browsing, allow this site to keep data in the browser’s settings, or add this page to the home screen. Then check again.");
}

async function space() {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const free = quota - usage;
  const words = `${Math.floor(free / 1024 / 1024).toLocaleString("en-GB")} MB are free for notes.`;
  return row("Free space", free >= LEAST_SPACE, words, "Free at least 50 MB on this device, then check again.");
}

function clock(skew) {
  const minutes = Math.round(Math.abs(skew) / 60_000);
  const isGood = Math.abs(skew) <= SKEW;
  return row("Clock", isGood,
    isGood ? "The clock agrees with the server’s." : `The clock is ${minutes} minutes ${skew > 0 ? "fast" : "slow"}.`,
    "Set the clock of this device to be set by the network, then check again.");
}

async function pages(serverVersion) {
  const version = await versionInControl();
  if (version === null) {
    return row("Works without a network", false, "The capture page is not kept on this device yet.",
      "Wait a moment and check again. If it stays so, leave private browsing or use another browser.");
  }
  return row("Works without a network", version === serverVersion,
    version === serverVersion ? "The capture page is kept on this device, in the version of the server."
      : "The capture page on this device is of another version than the server.",
    "Close other pages of Locality Review on this device, then open this page anew.");
}

async function trial(device) {
  const bytes = crypto.randomUUID();
  try {
    await device.store.keep("trial", await seal(device.lock.needed(), "trial", bytes));
    const read = await unseal(device.lock.needed(), "trial", await device.store.setting("trial"));
    return row("Trial", read === bytes, "A trial note was written and read again.", "Use another browser or device.");
  } catch {
    return row("Trial", false, "A trial note could not be written and read again.", "Free some space, or use another browser or device.");
  }
}
