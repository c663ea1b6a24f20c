// The page that opens without a network. Its HTML holds no data: what it shows comes out of the sealed day on this device.

import { asOf, dayOf } from "./day.js";
import { deviceOf } from "./device.js";
import { button, element, heading, link, paragraph } from "./dom.js";
import { install } from "./installation.js";
import { saveRescueFile, showHoldings } from "./holdings.js";
import { openScreen } from "./screen.js";
import { showStanding } from "./standing.js";
import { unlockForm } from "./unlocking.js";

const review = location.pathname.split("/")[2];
const isOfDevice = location.pathname.endsWith("/device");
const device = deviceOf(review);
const place = document.getElementById("place");
const bar = document.getElementById("bar");
const NOT_LOCKED = "This device is not locked: something that was typed is not written yet, and would be lost.";

let screen = null;
let turn = 0;
let showing = Promise.resolve();
let barStops = [];

// One at a time, and of several that wait only the last: the page is unlocked, locked or led elsewhere while it is being drawn.
function show() {
  turn += 1;
  const mine = turn;
  const isOver = () => mine !== turn;
  showing = showing.then(() => draw(isOver)).catch(() => isOver() || showTrouble());
}

async function draw(isOver) {
  await screen?.close();
  screen = null;
  if (isOver()) {
    return;
  }
  const hasPassphrase = await device.lock.hasPassphrase();
  if (isOver()) {
    return;
  }
  if (!hasPassphrase) {
    showNotReady();
    return;
  }
  const isUnlocked = device.lock.key() !== null || (await device.lock.unlockedElsewhere());
  if (isOver()) {
    return;
  }
  if (!isUnlocked) {
    showLocked();
    return;
  }
  const idleMinutes = (await device.store.setting("idleMinutes")) ?? 5;
  const kept = await dayOf(device);
  if (isOver()) {
    return;
  }
  device.lock.lockAfter(idleMinutes);
  device.sender.start();
  showBar(kept?.day ?? null);
  if (isOfDevice) {
    await showHoldings(place, device);
  } else if (kept === null) {
    showNotReady();
  } else {
    await showDay(kept, isOver);
  }
}

function showTrouble() {
  place.replaceChildren(
    heading(1, "What lies on this device could not be opened", "l"),
    paragraph("Nothing was removed. Close other pages of Locality Review on this device and try again. If it stays so, do not clear "
      + "the browser’s data: ask the lead reviewer first."),
    button("Try again", show));
}

function showNotReady() {
  place.replaceChildren(
    heading(1, isOfDevice ? "Nothing of this review lies on this device" : "This device is not ready yet", "l"),
    paragraph(isOfDevice
      ? "No note waits here, and the day is not on it. It is taken along where there is a network."
      : "The day of this review is not on this device, so that notes cannot be taken here. It is taken along where there is a network."),
    paragraph(link(`/reviews/${review}/ready`, "Make this device ready for the venue")));
}

function showLocked() {
  stopBar();
  bar.replaceChildren();
  const counts = element("p", { class: "govuk-body", role: "status" });
  place.replaceChildren(
    heading(1, "This device is locked", "l"),
    paragraph("What lies on it is sealed. Nothing is lost while it is locked."),
    counts,
    unlockForm(device, async () => {}));
  device.recount().then(() => {
    const { waiting, refused } = device.state;
    counts.textContent = waiting + refused === 0 ? "" : `${waiting + refused} ${waiting + refused === 1 ? "note waits" : "notes wait"} on it.`;
  });
  document.getElementById("passphrase").focus();
}

function stopBar() {
  barStops.forEach((stop) => stop());
  barStops = [];
}

function showBar(day) {
  stopBar();
  const standing = element("div", { class: "lr-standing__line" });
  const rescue = element("div");
  const said = element("div", { role: "status" });
  bar.replaceChildren(
    element("div", { class: "lr-standing__head" },
      element("strong", {}, day === null ? "" : day.title),
      element("strong", { class: "lr-identity__marking" }, day === null ? "" : day.marking)),
    day === null || day.notice === null ? "" : element("p", { class: "govuk-body" }, day.notice),
    standing, said,
    element("div", { class: "lr-standing__acts" },
      rescue,
      isOfDevice ? link(`/reviews/${review}/capture`, "The day’s sessions") : link(`/reviews/${review}/device`, "What is on this device"),
      button("Lock", async () => await device.lock.lock() || said.replaceChildren(paragraph(NOT_LOCKED)), "secondary")));
  barStops.push(showStanding(standing, device), device.onState(({ storage }) => {
    // What is in the memory of this page only can be saved from this page only.
    if ((storage !== null) !== rescue.hasChildNodes()) {
      rescue.replaceChildren(...(storage === null ? [] : [button("Save a rescue file", () => saveFromHere(said), "secondary")]));
    }
  }));
}

async function saveFromHere(said) {
  const tell = (sentence) => said.replaceChildren(paragraph(sentence));
  await saveRescueFile(device, tell).catch(() => tell("The rescue file could not be saved. Leave this page open."));
}

async function showDay({ day, takenAt }, isOver) {
  const session = day.sessions.find(({ code }) => code === decodeURIComponent(location.hash.slice(1)));
  if (session !== undefined) {
    screen = await openScreen(place, { device, day, session });
    if (isOver()) {
      await screen.close();
      screen = null;
    }
    return;
  }
  const now = new Date();
  const time = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  const list = element("ul", { class: "govuk-list lr-sessions" }, day.sessions.map((one) => {
    const isNow = one.start <= time && time < one.end;
    return element("li", { class: `lr-sessions__one${isNow ? " lr-sessions__one--now" : ""}` },
      element("span", { class: "lr-sessions__time" }, `${one.start} to ${one.end}`),
      element("div", {},
        element("a", { class: "govuk-link govuk-!-font-weight-bold", href: `#${one.code}` }, `${one.code} ${one.kind}`),
        isNow ? " now" : "",
        element("div", { class: "govuk-hint govuk-!-margin-bottom-0" },
          `Room ${one.room}. ${one.lead} asks, ${one.scribe} writes. ${one.participants.map((code) => person(day, code)).join("; ")}`)));
  }));
  place.replaceChildren(
    heading(1, "Take notes", "l"),
    paragraph("Choose a session. Notes are kept on this device at once, sealed, and sent when there is a network."),
    paragraph(`The day as it was taken along on ${asOf(takenAt)}.`),
    day.gate === null ? "" : paragraph(day.gate),
    list);
}

function person(day, code) {
  const found = day.people.find((one) => one.code === code);
  return found === undefined ? code : `${code} (${found.sector}, ${found.level})`;
}

// Back from the browser's memory of pages: nothing that was on screen may come back with it.
addEventListener("pagehide", ({ persisted }) => persisted && place.replaceChildren());
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
addEventListener("hashchange", show);
device.lock.onChange(show);
install(() => device.state.unstored > 0 || screen !== null).catch(() => {});
show();
