// The screen of one session.

import { button, element, heading, link, paragraph } from "./dom.js";
import { openJournal } from "./journal.js";

/** Shows a session of the day in a place of the page; returns what closes it. */
export async function openScreen(place, { device, day, session }) {
  const journal = await openJournal({ review: device.review, session: session.code });
  const scribe = session.scribe;
  const text = element("textarea", { class: "govuk-textarea", id: "line", rows: "4", autocomplete: "off", oninput: () => journal.draft(text.value, {}) });
  const keep = async () => {
    if (text.value.trim() === "") {
      return;
    }
    const body = {
      line: crypto.randomUUID(), text: text.value, speaker: scribe, kind: "paraphrase", basis: null, themes: [], replaces: null,
    };
    text.value = "";
    journal.append("line", body);
    text.focus();
  };
  const left = element("div");
  for (const draft of await journal.recovered()) {
    const offer = element("div", { class: "govuk-inset-text" }, paragraph(`Recovered, typed at ${draft.at.slice(11, 16)}: “${draft.text}”`),
      button("Go on with it", async () => {
        text.value = (await draft.take()).text;
        offer.remove();
        text.focus();
      }, "secondary"),
      " ",
      button("Discard it", async () => {
        await draft.discard();
        offer.remove();
      }, "secondary"));
    left.append(offer);
  }
  place.replaceChildren(
    paragraph(link("#", "All sessions")),
    heading(1, `${session.code}, ${session.start} to ${session.end}`, "l"),
    paragraph(`${session.kind}, room ${session.room}: ${session.participants.join(", ")}. ${day.marking}.`),
    left,
    element("div", { class: "govuk-form-group" }, element("label", { class: "govuk-label", for: "line" }, "What was said"), text),
    button("Keep this line", keep));
  return { close: () => journal.close() };
}
