// The page that opens without a network. Its HTML holds no data: what it shows comes out of the sealed day on this device.

import { dayOf } from "./day.js";
import { deviceOf } from "./device.js";
import { button, element, heading, link, paragraph } from "./dom.js";
import { install } from "./installation.js";
import { NOT_LOCKED } from "./leaving.js";
import { saveRescueFile, showHoldings } from "./holdings.js";
import { openScreen } from "./screen.js";
import { showStanding } from "./standing.js";
import { unlockForm } from "./unlocking.js";

const review = location.pathname.split("/")[2];
const isOfDevice = location.pathname.endsWith("/device");
const device = deviceOf(review);
const place = document.getElementById("place");
const bar = document.getElementById("bar");
let screen = null;
let turn = 0;
let stopStanding = () => {};

async function show() {
  turn += 1;
  const mine = turn;
  await screen?.close();
  screen = null;
  if (mine !== turn) {
    return;
  }
  const isSet = await device.lock.hasPassphrase();
  const isOpen = isSet && (device.lock.key() !== null || (await device.lock.unlockedElsewhere()));
  if (mine !== turn) {
    return;
  }
  if (!isOpen) {
    return isSet ? showLocked() : showNotReady();
  }
  const minutes = (await device.store.setting("idleMinutes")) ?? 5;
  if (mine !== turn) {
    return;
  }
  device.lock.lockAfter(minutes);
  device.sender.start();
  const kept = await dayOf(device);
  if (mine !== turn) {
    return;
  }
  showBar(kept?.day ?? null);
  if (isOfDevice) {
    return showHoldings(place, device);
  }
  return kept === null ? showNotReady() : showDay(kept, mine);
}

// "Could not load" is not "there is nothing".
function showAsFarAsPossible() {
  show().catch(() => place.replaceChildren(
    heading(1, "What lies on this device could not be opened", "l"),
    paragraph("Nothing was removed. Close other pages of Locality Review on this device and open this one anew. If it stays so, do not "
      + "clear the browser’s data: ask the lead reviewer first."),
    button("Try again", showAsFarAsPossible)));
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

function showBar(day) {
  stopStanding();
  const standing = element("div", { class: "lr-standing__line" });
  const told = element("p", { class: "lr-standing__calm", role: "status" });
  const tell = (sentence) => {
    told.textContent = sentence;
  };
  bar.replaceChildren(
    element("div", { class: "lr-standing__head" },
      element("strong", {}, day === null ? "" : day.title),
      element("strong", { class: "lr-identity__marking" }, day === null ? "" : day.marking)),
    standing,
    element("div", { class: "lr-standing__acts" },
      isOfDevice ? link(`/reviews/${review}/capture`, "The day’s sessions") : link(`/reviews/${review}/device`, "What is on this device"),
      button("Lock", async () => await device.lock.lock() || tell(NOT_LOCKED), "secondary")),
    day?.notice ? element("p", { class: "lr-standing__calm" }, day.notice) : "",
    told);
  stopStanding = showStanding(standing, device, () => saveRescueFile(device, tell));
}

async function showDay({ day, takenAt }, mine) {
  const session = day.sessions.find(({ code }) => code === decodeURIComponent(location.hash.slice(1)));
  if (session !== undefined) {
    const opened = await openScreen(place, { device, day, session });
    if (mine !== turn) {
      await opened.close();
      return;
    }
    screen = opened;
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
    paragraph(`The timetable is that of ${takenAt.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}.`),
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
addEventListener("hashchange", showAsFarAsPossible);
device.lock.onChange(showAsFarAsPossible);
install(() => device.state.unstored > 0 || screen !== null).catch(() => {});
showAsFarAsPossible();
