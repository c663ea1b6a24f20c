// What could tell who somebody is, shown under the line as it is typed. It never blocks; one key replaces the first.

import { button, element } from "./dom.js";
import { identifiersIn, replacementsFor } from "./identifiers.js";

const PAUSE = 250;
// A long paste is looked at around the caret only, so that no key waits.
const WINDOW = 2000;

/**
 * Watches a text field; returns the place for the flags, `look` and `replaceFirst`. Names are known to the server alone: `askServer` is given
 * the line, once nobody types, and a signal to give up, and gives what was found or null. */
export function nudge(text, day, changed, askServer) {
  const known = day.words ?? [];
  const place = element("div", { class: "lr-nudge", role: "status" });
  let timer = null;
  let flags = [];
  let named = { line: "", flags: [] };
  let asking = null;
  const replace = (flag) => {
    const [words] = replacementsFor(flag, text.value);
    if (text.value.slice(flag.start, flag.end) === flag.text) {
      text.setRangeText(words, flag.start, flag.end, "preserve");
      changed();
    }
    find();
    text.focus();
  };
  const find = () => {
    const from = text.value.length > WINDOW ? Math.max(0, text.selectionStart - WINDOW / 2) : 0;
    flags = identifiersIn(text.value.slice(from, from + WINDOW), known)
      .map((flag) => ({ ...flag, start: flag.start + from, end: flag.end + from }));
    if (named.line === text.value) {
      const more = named.flags.filter((flag) => !flags.some(({ start, end }) => start < flag.end && flag.start < end));
      flags = [...flags, ...more].sort((one, other) => one.start - other.start);
    }
    place.replaceChildren(...flags.slice(0, 3).map((flag, rank) => element("span", { class: "lr-nudge__flag" },
      `${flag.kind}: “${flag.text}” `,
      button(`Replace by “${replacementsFor(flag, text.value)[0]}”${rank === 0 ? " (Ctrl+I)" : ""}`, () => replace(flag), "secondary"))));
  };
  const ask = async () => {
    const line = text.value;
    if (line.trim() === "" || line.length > WINDOW || navigator.onLine === false) {
      return;
    }
    asking = new AbortController();
    const found = await askServer(line, asking.signal);
    if (found !== null && text.value === line) {
      named = { line, flags: found };
      find();
    }
  };
  const stop = () => {
    clearTimeout(timer);
    asking?.abort();
  };
  return {
    place,
    look: () => {
      stop();
      timer = setTimeout(() => {
        find();
        timer = setTimeout(ask, PAUSE);
      }, PAUSE);
    },
    replaceFirst: () => {
      clearTimeout(timer);
      find();
      if (flags.length > 0) {
        replace(flags[0]);
      }
    },
    stop,
  };
}
