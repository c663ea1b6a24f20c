// Signing out while notes wait on this device: send them now, save a rescue file, or stay, locked.

import { button, element, heading, paragraph } from "./dom.js";
import { reviewsOnThisDevice, Store } from "./store.js";

const GIVE_UP_AFTER = 30_000;

/** Signs out by a form of a page, or asks first when notes wait on this device. */
export async function leave(form) {
  const reviews = await reviewsOnThisDevice();
  for (const review of reviews) {
    const store = new Store(review);
    const { waiting, refused } = await store.counts();
    const drafts = (await store.drafts()).length;
    await store.close();
    if (waiting + refused + drafts > 0) {
      location.assign(`/reviews/${review}/device?leaving`);
      return;
    }
  }
  lockAll(reviews);
  form.submit();
}

/** What the page of the device shows to whoever wants to sign out. */
export function signOutForm(device, tell) {
  const { waiting, refused } = device.state;
  const held = waiting + refused;
  return element("section", { class: "lr-leaving", "aria-labelledby": "leaving-title" },
    element("h2", { class: "govuk-heading-m", id: "leaving-title" }, "You wanted to sign out"),
    paragraph(held === 0
      ? "Notes are unfinished on this device, or have just been sent."
      : `${held === 1 ? "1 note waits on this device. It stays" : `${held} notes wait on this device. They stay`} here, sealed, when you sign out.`),
    element("div", { class: "govuk-button-group" },
      button("Send them now", async () => {
        await device.sender.now();
        tell(device.state.waiting === 0 ? "The server holds every note. You can sign out." : device.state.sending.sentence);
      }),
      button("Save a rescue file", async () => (await import("./holdings.js")).saveRescueFile(device, tell), "secondary"),
      button("Stay, locked", () => device.lock.lock(), "secondary"),
      button("Sign out all the same", () => signOut(device, tell), "secondary")));
}

async function signOut(device, tell) {
  const about = await device.sender.ask();
  if (about.kind !== "ours") {
    tell(`You could not be signed out: ${about.sentence} Lock this device instead.`);
    return;
  }
  if (!(await device.flushed())) {
    tell("You are still signed in: this device does not take what was typed, and it would be lost. Save a rescue file first.");
    return;
  }
  const { header, token } = about.body.csrf;
  const reply = await fetch("/sign-out", {
    method: "POST", headers: { [header]: token }, redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(GIVE_UP_AFTER),
  }).catch(() => null);
  // The server answers a sign-out by leading to another page.
  if (reply === null || reply.type !== "opaqueredirect") {
    tell("You could not be signed out: the server did not answer as it should. Lock this device, and try again.");
    return;
  }
  if (!(await device.lock.lock())) {
    tell("You are signed out, but this device is not locked: it does not take what was typed. Save a rescue file, then lock it.");
    return;
  }
  lockAll(await reviewsOnThisDevice());
  location.assign("/sign-in?signed-out");
}

function lockAll(reviews) {
  for (const review of reviews) {
    const channel = new BroadcastChannel(`locality-${review}`);
    channel.postMessage({ lock: true });
    channel.close();
  }
}
