// Quick-adds for ties between agencies ("we refer to them and hear nothing back") and for barriers, linked to the last line.

import { button, element } from "./dom.js";
import { labelledChoice } from "./consent.js";

const KINDS = ["referral", "feedback", "information sharing", "joint work"].map((kind) => [kind, kind]);
const STATES = [["works", "it works"], ["partly", "it works in part"], ["absent", "it does not happen"]];

/** The form for a tie. */
export function tieForm({ day, speaker, line, record }) {
  const agencies = element("datalist", { id: "agencies" }, day.agencies.map(({ code, name }) => element("option", { value: name }, code)));
  const from = entry("tie-from", "From which agency", "agencies");
  const to = entry("tie-to", "To which agency", "agencies");
  const kind = labelledChoice("tie-kind", "Kind of tie", KINDS, "referral");
  const state = labelledChoice("tie-state", "How it works", STATES, "partly");
  const text = entry("tie-text", "In their words");
  from.input.addEventListener("focus", () => {
    if (from.input.value === "") {
      const own = day.people.find(({ code }) => code === speaker())?.agency;
      from.input.value = day.agencies.find(({ code }) => code === own)?.name ?? "";
    }
  });
  return quickForm("A tie between agencies", [agencies, from.field, to.field, kind.field, state.field,
    text.field], () => {
    const [one, other] = [from, to].map(({ input }) => agencyOf(day, input.value));
    if (one === null || other === null) {
      return "Choose both agencies from those of this review.";
    }
    return record({
      from: one, to: other, kind: kind.select.value, state: state.select.value, speaker: speaker(), text: text.input.value.trim(), line: line(),
    });
  }, [to.input, text.input]);
}

/** The form for a barrier. */
export function barrierForm({ speaker, line, record }) {
  const text = entry("barrier-text", "What stands in the way");
  const cause = entry("barrier-cause", "Why, if they said so");
  const stage = entry("barrier-stage", "At which step, if they said so");
  return quickForm("A barrier", [text.field, cause.field, stage.field], () => {
    if (text.input.value.trim() === "") {
      return "Write down what stands in the way.";
    }
    return record({
      speaker: speaker(), text: text.input.value.trim(), cause: cause.input.value.trim() || null,
      stage: stage.input.value.trim() || null, line: line(),
    });
  }, [text.input, cause.input, stage.input]);
}

/** A field for a few words. */
export function entry(id, label, list = null) {
  const input = element("input", { class: "govuk-input", id, autocomplete: "off", dir: "auto", maxlength: "2000", list });
  return { input, field: element("div", { class: "lr-quick__field" }, element("label", { class: "govuk-label", for: id }, label), input) };
}

/** A form that opens in place; its work gives a sentence why not, or what settles once it is on the device. */
export function quickForm(title, fields, work, toEmpty) {
  const said = element("p", { class: "govuk-body lr-quick__said", role: "status" });
  const form = element("form", { class: "lr-quick__form", autocomplete: "off", novalidate: true }, fields, submit(`Keep: ${title.toLowerCase()}`), said);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const written = work();
    if (typeof written === "string") {
      said.textContent = written;
      return;
    }
    said.textContent = "Being written down.";
    toEmpty.forEach((input) => {
      input.value = "";
    });
    await written;
    said.textContent = "Kept.";
  });
  return element("details", { class: "lr-panel" }, element("summary", {}, title), form);
}

function submit(text) {
  const made = button(text, () => {}, "secondary");
  made.type = "submit";
  return made;
}

function agencyOf(day, typed) {
  const text = typed.trim().toLowerCase();
  return day.agencies.find(({ code, name }) => code.toLowerCase() === text || name.toLowerCase() === text)?.code ?? null;
}
