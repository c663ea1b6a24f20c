// What is on this device: what waits, was refused and was acknowledged, session by session; sends it, saves it as a rescue file,
// takes one in, and forgets the day. Works without a network.

import { button, element, field, heading, paragraph, save, say } from "./dom.js";
import { rescueFile, takeInRescueFile } from "./rescue.js";
import { unseal } from "./sealing.js";
import { signOutForm } from "./leaving.js";

/** Shows what the device holds in a place of the page. */
export async function showHoldings(place, device) {
  const table = element("div");
  const refused = element("div");
  const done = element("div", { class: "lr-done", role: "status" });
  const tell = (sentence) => done.replaceChildren(paragraph(sentence));
  place.replaceChildren(
    heading(1, "What is on this device", "l"),
    new URLSearchParams(location.search).has("leaving") ? signOutForm(device, tell) : "",
    done,
    table,
    refused,
    element("div", { class: "govuk-button-group" },
      button("Send now", async () => {
        await device.sender.now();
        tell(sent(device.state));
      }),
      button("Save a rescue file", () => saveRescueFile(device, tell), "secondary")),
    heading(2, "Take in a rescue file", "m"),
    rescueForm(device, tell),
    heading(2, "Forget the day", "m"),
    paragraph("Takes the day, and everything else of this review, off this device. What the server holds stays there."),
    button("Forget the day", () => forget(device, tell), "warning"));
  const draw = async () => {
    if (place.contains(table) && device.lock.key() !== null) {
      table.replaceChildren(await countsTable(device));
      refused.replaceChildren(...await refusals(device));
    }
  };
  await draw();
  const { waiting, refused: no, acknowledged } = device.state;
  let seen = `${waiting} ${no} ${acknowledged}`;
  const stop = device.onState((state) => {
    const now = `${state.waiting} ${state.refused} ${state.acknowledged}`;
    if (!place.contains(table)) {
      queueMicrotask(() => stop());
    } else if (now !== seen) {
      seen = now;
      draw();
    }
  });
}

/** Saves what waits as a file. */
export async function saveRescueFile(device, tell) {
  const { label } = await device.store.device();
  save(`rescue-${device.review.slice(0, 8)}-${label.replaceAll(/[^A-Za-z0-9]+/g, "-") || "device"}.json`, await rescueFile(device));
  tell("A rescue file was saved, sealed. Its author can take it in on another device with the passphrase of this one, a lead reviewer on the server.");
}

async function countsTable(device) {
  const rows = [...await device.store.countsBySession()];
  if (rows.length === 0) {
    return paragraph("No notes were taken on this device yet.");
  }
  const cell = (text) => element("td", { class: "govuk-table__cell govuk-table__cell--numeric" }, String(text));
  const head = (text, isNumber = true) =>
    element("th", { scope: "col", class: `govuk-table__header${isNumber ? " govuk-table__header--numeric" : ""}` }, text);
  return element("table", { class: "govuk-table lr-holdings" },
    element("caption", { class: "govuk-table__caption govuk-table__caption--m" }, "Notes by session"),
    element("thead", { class: "govuk-table__head" },
      element("tr", { class: "govuk-table__row" }, head("Session", false), head("Wait here"), head("Refused"), head("With the server"))),
    element("tbody", { class: "govuk-table__body" }, rows.map(([session, { waiting, refused, acknowledged }]) =>
      element("tr", { class: "govuk-table__row" },
        element("th", { scope: "row", class: "govuk-table__header" }, session), cell(waiting), cell(refused), cell(acknowledged)))));
}

async function refusals(device) {
  const held = await device.store.held("refused");
  if (held.length === 0) {
    return [];
  }
  const key = device.lock.needed();
  const items = await Promise.all(held.map(async ({ id, session, sequence, reason }) =>
    element("li", {}, `Number ${sequence} of ${session}: ${await unseal(key, `reason ${id}`, reason).catch(() => "the reason could not be opened.")}`)));
  return [
    heading(2, "Refused by the server", "m"),
    paragraph("These stay on this device. Nothing of them is lost."),
    element("ul", { class: "govuk-list govuk-list--bullet" }, items),
    button("Send them again", () => device.sender.sendRefusedAgain(), "secondary"),
  ];
}

function rescueForm(device, tell) {
  const form = element("form", { class: "lr-narrow", novalidate: true },
    field({ id: "file", label: "Rescue file", type: "file" }),
    field({ id: "theirs", label: "Passphrase of the device that saved it", type: "password" }),
    element("button", { type: "submit", class: "govuk-button govuk-button--secondary" }, "Take it in"));
  form.elements.namedItem("file").className = "govuk-file-upload";
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [file] = form.elements.namedItem("file").files;
    say("theirs", null);
    say("file", file === undefined ? "Select a rescue file" : null);
    if (file === undefined) {
      return;
    }
    const result = await takeInRescueFile(device, await file.text(), form.elements.namedItem("theirs").value);
    if (result.refused) {
      say("theirs", result.refused);
      return;
    }
    form.reset();
    tell(`${result.taken} ${result.taken === 1 ? "note was" : "notes were"} taken in, ${result.known} known already.`
      + (result.drafts === 0 ? "" : ` ${result.drafts} unfinished: open the session to go on with it.`));
  });
  return form;
}

async function forget(device, tell) {
  await device.recount();
  const { waiting, refused, unstored } = device.state;
  const drafts = (await device.store.drafts()).length;
  if (waiting + refused + unstored + drafts > 0) {
    tell(`The day stays: ${waiting + refused + unstored} notes and ${drafts} unfinished lines on this device are not with the server. `
      + "Send them or finish them first, or save a rescue file.");
    return;
  }
  await device.store.forget();
  await device.lock.lock();
}

function sent({ waiting, sending }) {
  return waiting === 0 ? "The server holds every note." : sending.sentence;
}
