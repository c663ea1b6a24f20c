// The topic guide beside the lines. Probes are ticked off as they are put, so that a theme that was asked and met with silence is
// known from one that was never asked.

import { element, heading } from "./dom.js";

/** The guide; `probe` is called with the body of the operation. */
export function guidePanel({ day, session, lines, probes, probe }) {
  const { guide } = day;
  const panel = element("section", { class: "lr-guide", "aria-labelledby": "guide-title" }, heading(2, "Topic guide", "m"));
  panel.firstChild.id = "guide-title";
  const questions = guide?.questions ?? [];
  const planned = questions.filter(({ theme }) => session.themes.includes(theme));
  const others = questions.filter(({ theme }) => !session.themes.includes(theme));
  const show = (question) => theme(question, { day, session, lines, probes, probe });
  panel.append(
    list("To begin with", guide?.opening ?? []),
    ...planned.map(show),
    element("details", { class: "lr-guide__more" }, element("summary", {}, "Other challenges"), others.map(show)),
    list("To end with", guide?.closing ?? []));
  return panel;
}

/** How a theme stands in a session: what was asked of it and what was said. */
export function standingOf(code, lines, probes) {
  const said = lines.filter(({ speaker, themes }) => !speaker.startsWith("R") && themes.includes(code)).length;
  const isPut = [...probes].some(([probe, put]) => put && probe.startsWith(`${code}.`));
  if (said > 0) {
    return { kind: "said", words: said === 1 ? "1 line" : `${said} lines` };
  }
  return isPut ? { kind: "silent", words: "asked, nothing said" } : { kind: "open", words: "not asked" };
}

function theme({ theme: code, interview, focusGroup }, { day, session, lines, probes, probe }) {
  const standing = standingOf(code, lines, probes);
  return element("fieldset", { class: "govuk-fieldset lr-guide__theme", "data-theme": code },
    element("legend", {}, element("strong", {}, code), ` ${day.themes.find((one) => one.code === code)?.name ?? ""} `,
      element("span", { class: `lr-guide__standing lr-guide__standing--${standing.kind}` }, standing.words)),
    element("p", {}, session.kind === "focus group" ? focusGroup : interview),
    day.guide.probes.map(({ code: ending, words }) => {
      const id = `${code}.${ending}`;
      const tick = element("input", {
        type: "checkbox", id: `probe-${id}`, onchange: () => probe({ probe: id, theme: code, put: tick.checked }),
      });
      tick.checked = probes.get(id) === true;
      return element("label", { class: "lr-tick", for: tick.id }, tick, ` ${words}`);
    }));
}

function list(title, questions) {
  return element("details", { class: "lr-guide__more" }, element("summary", {}, title),
    element("ul", { class: "govuk-list govuk-list--bullet" }, questions.map((question) => element("li", {}, question))));
}
