// Consent first: what each person of the session agreed to, recorded before anything of theirs is written down.

import { button, element, heading, paragraph } from "./dom.js";
import { describe } from "./speakers.js";

const QUOTES = [["none", "no quotes"], ["without role", "quotes without role"], ["with role", "quotes with role"]];
const HOW = [["spoken", "spoken, now"], ["on paper", "on paper"], ["given before", "given before the day"]];

/** What a consent says, in words. */
export function consentWords({ takesPart, quotes }) {
  return takesPart ? `takes part, ${QUOTES.find(([value]) => value === quotes)[1]}` : "does not take part";
}

/** The panel; `record` is called with the body of the operation. */
export function consentPanel({ day, session, consents, record }) {
  const open = session.participants.filter((code) => !consents.has(code));
  const summary = open.length === 0 ? "Everybody was asked." : `Not asked yet: ${open.join(", ")}.`;
  return element("details", { class: "lr-panel", id: "consent", open: open.length > 0 },
    element("summary", {}, heading(2, "What they agree to", "s"), ` ${summary}`),
    paragraph("Ask before you write. Nothing of a person is written down before they agree. They may change it at any time."),
    session.participants.map((code) => person(day, code, consents.get(code), record)));
}

function person(day, code, now, record) {
  const before = (day.consents ?? []).find(({ participant }) => participant === code);
  const shown = now ?? (before === undefined
    ? { takesPart: true, quotes: "without role", how: "spoken" }
    : { takesPart: before.takesPart && before.notes, quotes: before.quotes, how: "given before" });
  const part = choice(`${code}: takes part`, [["yes", "takes part"], ["no", "does not take part"]], shown.takesPart ? "yes" : "no");
  const quotes = choice(`${code}: quotes`, QUOTES, shown.quotes);
  const how = choice(`${code}: how they said so`, HOW, shown.how);
  return element("fieldset", { class: "govuk-fieldset lr-consent", "data-participant": code },
    element("legend", { class: "govuk-fieldset__legend" }, element("strong", {}, code), ` ${describe(day, code)}. `,
      now === undefined ? element("em", {}, before === undefined ? "Not asked yet" : beforeWords(before)) : `Recorded: ${consentWords(now)}`),
    part, quotes, how,
    button(now === undefined ? `Record ${code}` : `Change ${code}`, () => {
      const takesPart = part.value === "yes";
      record({ participant: code, takesPart, quotes: takesPart ? quotes.value : "none", how: how.value });
    }, "secondary"));
}

function beforeWords(before) {
  const said = before.takesPart && !before.notes ? "takes part, but no notes" : consentWords(before);
  return `Said before the day: ${said}. Ask whether it still holds`;
}

/** A select with its label above it. */
export function labelledChoice(id, label, options, value) {
  const select = choice(label, options, value, { id });
  return { select, field: element("div", { class: "lr-quick__field" }, element("label", { class: "govuk-label", for: id }, label), select) };
}

/** A select with a label that is read out. */
export function choice(label, options, value, attributes = {}) {
  return element("select", { class: "govuk-select", "aria-label": label, ...attributes },
    options.map(([of, words]) => element("option", { value: of, selected: of === value }, words)));
}
