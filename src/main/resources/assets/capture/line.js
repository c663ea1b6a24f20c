// The line that is being typed: its text, who speaks, what kind of line it is, on what basis, and its themes.

import { button, element } from "./dom.js";

/** The longest text of a line in Unicode code points, as the server has it. */
export const LONGEST = 200_000;

export const KINDS = [["verbatim", "verbatim"], ["paraphrase", "paraphrase"], ["observed", "observed"], ["thought", "my thought"]];
export const BASES = [["saw", "saw it"], ["told", "told first-hand"], ["corroborated", "told and corroborated"], ["heard", "heard"], ["doubts", "doubts it"]];

// As the layout of a note has them.
const PREFIXES = { "\"": "verbatim", "“": "verbatim", "~": "thought", "*": "observed" };

/** A new line by a speaker. */
export function newLine(speaker) {
  return { line: crypto.randomUUID(), speaker, kind: "paraphrase", basis: null, themes: [], replaces: null };
}

/** A line's text without the sign that says its kind, and that kind; the kind is null where there is no sign. */
export function withoutPrefix(text) {
  const kind = PREFIXES[text[0]] ?? null;
  return kind === null ? { text, kind } : { text: text.slice(1).replace(kind === "verbatim" ? /["”]\s*$/u : /^\s/u, "").trimStart(), kind };
}

/** Why a text is no line, or null. */
export function whyNoLine(text) {
  if (text.length <= LONGEST) {
    return null;
  }
  let length = 0;
  for (const _ of text) {
    length += 1;
  }
  const number = new Intl.NumberFormat("en-GB");
  return length <= LONGEST ? null
    : `The text is ${number.format(length)} characters long, and a line holds at most ${number.format(LONGEST)}. It is still in the box: divide it into several lines.`;
}

/** Chips of which one, or none, is pressed. */
export function choices(label, options, chosen, choose) {
  return element("div", { class: "lr-chips", role: "group", "aria-label": label }, options.map(([value, words]) =>
    element("button", { type: "button", class: "lr-chip", "aria-pressed": String(value === chosen), onclick: () => choose(value) }, words)));
}

/** A kept line as it is listed; a very long one is listed by its beginning. */
export function listed(line, change) {
  const { at, firstAt, speaker, text, kind, basis, themes, earlier } = line;
  const words = [KINDS.find(([value]) => value === kind)?.[1], BASES.find(([value]) => value === basis)?.[1], themes.join(", ")];
  return element("li", { class: `lr-taken__line${speaker.startsWith("R") ? " lr-taken__line--reviewer" : ""}` },
    element("span", { class: "lr-taken__time" }, (firstAt ?? at).slice(11, 16)), element("strong", {}, speaker),
    element("div", {}, element("span", { class: `lr-taken__text lr-taken__text--${kind}`, dir: "auto" }, beginning(text)),
      element("span", { class: "lr-taken__words" }, words.filter(Boolean).join(" · ")),
      earlier.length === 0 ? null : element("details", { class: "lr-taken__earlier" },
        element("summary", {}, earlier.length === 1 ? "1 earlier version" : `${earlier.length} earlier versions`),
        earlier.map((one) => element("p", { dir: "auto" }, beginning(one))))),
    changeButton(line, change));
}

function changeButton(line, change) {
  const made = button("Correct", () => change(line), "secondary");
  made.setAttribute("aria-label", `Correct the line of ${line.firstAt.slice(11, 16)} by ${line.speaker}`);
  return made;
}

function beginning(text) {
  return text.length <= 2000 ? text : `${[...text.slice(0, 2000)].slice(0, -1).join("")} … (${new Intl.NumberFormat("en-GB").format(text.length)} characters)`;
}
