// The day of a review on this device: fetched from the server, sealed, and opened where there is no network.

import { seal, unseal } from "./sealing.js";

const ABOUT = "day";
const GIVE_UP_AFTER = 60_000;

/** Fetches the day; { day } or { sentence } why not. */
export async function fetchDay(review) {
  try {
    const reply = await fetch(`/reviews/${review}/day.json`, {
      headers: { Accept: "application/json" }, redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(GIVE_UP_AFTER),
    });
    if (reply.status === 200 && /^application\/json\b/.test(reply.headers.get("Content-Type") ?? "")) {
      const day = await reply.json();
      return day.review === review ? { day } : { sentence: "Something other than the server of this review answered." };
    }
    return { sentence: reply.type === "opaqueredirect"
      ? "You are signed out, or this network wants you to sign in to it first. Sign in, then try again."
      : "The server did not give the day of this review. Try again, or ask the lead reviewer." };
  } catch {
    return { sentence: "There is no network. The day can only be taken along where there is one." };
  }
}

/** Keeps the day, sealed, with what the sender must know of the server. The device must be unlocked. */
export async function keepDay(device, day) {
  const { store, lock } = device;
  await store.keepDay({ sealed: await seal(lock.needed(), ABOUT, day), takenAt: new Date().toISOString() });
  await store.keep("idleMinutes", day.idleMinutes);
  if ((await store.setting("epoch")) === undefined) {
    await store.keep("epoch", day.server.epoch);
  }
}

/** The day that lies on this device with when it was taken along; null when there is none. The device must be unlocked. */
export async function dayOf(device) {
  const kept = await device.store.sealedDay();
  return kept === undefined
    ? null
    : { day: await unseal(device.lock.needed(), ABOUT, kept.sealed), takenAt: new Date(kept.takenAt) };
}

/** When a day was taken along, in words, such as 18 June, 08:40. */
export function asOf(moment) {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).format(moment);
}
