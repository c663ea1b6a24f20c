// Makes this device ready for the venue: takes the day along and checks the device, row by row.

import { fetchDay, keepDay } from "./day.js";
import { deviceOf } from "./device.js";
import { button, element, heading, link, paragraph } from "./dom.js";
import { install } from "./installation.js";
import { checks } from "./readiness.js";
import { passphraseForm, unlockForm } from "./unlocking.js";

const place = document.getElementById("ready");
const { review, version } = place.dataset;
const device = deviceOf(review);
const verdict = element("div", { role: "status" });

async function start() {
  place.replaceChildren(paragraph("Fetching the day…"));
  const asked = Date.now();
  const { day, sentence } = await fetchDay(review);
  if (day === undefined) {
    place.replaceChildren(paragraph(sentence), button("Try again", start));
    return;
  }
  const skew = (asked + Date.now()) / 2 - Date.parse(day.server.at);
  const go = () => takeAlong(day, skew);
  if (!(await device.lock.hasPassphrase())) {
    place.replaceChildren(heading(2, "Choose a passphrase for this device", "m"), passphraseForm(device, day.server.publicKey, go, start));
  } else if (device.lock.key() !== null || (await device.lock.unlockedElsewhere())) {
    await go();
  } else {
    place.replaceChildren(heading(2, "Unlock this device", "m"), unlockForm(device, go, day.server.publicKey));
  }
}

async function takeAlong(day, skew) {
  device.lock.lockAfter(day.idleMinutes);
  device.sender.start();
  place.replaceChildren(paragraph("Taking the day along and checking this device…"));
  const isKept = await keepDay(device, day).then(() => true, () => false);
  await settled();
  const rows = await checks(device, version, skew);
  if (!isKept) {
    rows.unshift({
      name: "Taking along", isGood: false, sentence: "The day could not be taken along. What lay here before is unchanged.",
      todo: "Free some space on this device, then take the day along again.",
    });
  }
  const bad = rows.filter(({ isGood }) => !isGood);
  place.replaceChildren(verdict, list(rows), element("div", { class: "govuk-button-group" },
    button("Take the day along and check again", start, "secondary"),
    link(`/reviews/${review}/capture`, "Take notes"), link(`/reviews/${review}/device`, "What is on this device")));
  verdict.replaceChildren(element("div", { class: `lr-verdict lr-verdict--${bad.length === 0 ? "good" : "bad"}` },
    heading(2, bad.length === 0 ? "This device is ready" : "This device is not ready", "m"),
    paragraph(bad.length === 0
      ? "Notes can be taken on it at the venue, with or without a network."
      : `${bad.length === 1 ? "One thing stands" : `${bad.length} things stand`} in the way: ${bad.map(({ name }) => name.toLowerCase()).join(", ")}.`)));
}

function list(rows) {
  return element("dl", { class: "govuk-summary-list" }, rows.map(({ name, isGood, sentence, todo }) =>
    element("div", { class: "govuk-summary-list__row" },
      element("dt", { class: "govuk-summary-list__key" }, name),
      element("dd", { class: "govuk-summary-list__value" },
        element("strong", { class: `govuk-tag govuk-tag--${isGood ? "green" : "red"}` }, isGood ? "Good" : "Not yet"),
        element("div", { class: "govuk-!-margin-top-1" }, sentence),
        todo === null ? null : element("div", { class: "govuk-!-font-weight-bold" }, todo)))));
}

// The worker takes a moment to keep the page and take control; a browser without one never does.
async function settled() {
  try {
    await install(() => device.state.unstored > 0);
    await Promise.race([navigator.serviceWorker?.ready, new Promise((after) => setTimeout(after, 8000))]);
    for (let tries = 0; tries < 20 && navigator.serviceWorker && !navigator.serviceWorker.controller; tries += 1) {
      await new Promise((after) => setTimeout(after, 100));
    }
  } catch {
    // the checks say that the page is not kept
  }
}

start();
