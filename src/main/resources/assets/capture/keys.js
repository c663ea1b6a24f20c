// The keys of the capture screen: all with a modifier, so that no letter that is typed does anything else. Listed on the page.

import { element } from "./dom.js";

const LISTED = [
  ["Enter", "keep the line and begin the next; Shift+Enter breaks the line"],
  ["Ctrl+1 to Ctrl+9", "who speaks"],
  ["Ctrl+'  or begin with \"", "verbatim"],
  ["Ctrl+;", "paraphrase"],
  ["Ctrl+,  or begin with *", "observed"],
  ["Ctrl+.  or begin with ~", "my own thought"],
  ["Alt+1 to Alt+5", "saw it, told, told and corroborated, heard, doubts it; again to take it off"],
  ["Alt+T", "themes: digits or arrows, space chooses, Enter returns"],
  ["Ctrl+I", "replace the first identifier"],
  ["Up, or Ctrl+Z, on an empty line", "correct the last line; both versions stay"],
  ["Ctrl+Shift+F", "somebody is at risk: act now"],
  ["Ctrl+/", "these keys"],
];

/** The list of keys, closed until it is asked for. */
export function keysPanel() {
  return element("details", { class: "lr-panel", id: "keys" }, element("summary", { "aria-label": "? Keys" }, "? Keys (Ctrl+/)"),
    element("dl", { class: "lr-keys" }, LISTED.map(([key, does]) =>
      element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)))));
}

/** What a key press means: { act, value }, or null when it means nothing here. */
export function meaningOf(event) {
  if (event.isComposing || (event.getModifierState?.("AltGraph") ?? false)) {
    return null;
  }
  const control = event.ctrlKey || event.metaKey;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (control && !event.altKey && event.shiftKey) {
    return event.code === "KeyF" ? { act: "concern" } : null;
  }
  if (control && !event.altKey) {
    if (digit) {
      return { act: "speaker", value: Number(digit) - 1 };
    }
    const kinds = { "'": "verbatim", ";": "paraphrase", ",": "observed", ".": "thought" };
    if (event.key in kinds) {
      return { act: "kind", value: kinds[event.key] };
    }
    return event.code === "KeyI" ? { act: "replace" } : event.key === "/" ? { act: "keys" } : null;
  }
  if (event.altKey && !control) {
    if (digit && Number(digit) <= 5) {
      return { act: "basis", value: Number(digit) - 1 };
    }
    return event.code === "KeyT" ? { act: "themes" } : null;
  }
  return null;
}
