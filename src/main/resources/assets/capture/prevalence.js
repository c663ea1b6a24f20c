// How common somebody says a challenge is, in their own words: how often, how recent, where, and whether it grows.

import { labelledChoice } from "./consent.js";
import { entry, quickForm } from "./quickadd.js";

const PARTS = [["often", "How often"], ["recent", "How recent"], ["where", "In what kind of place"], ["trend", "More, the same, or less"]];

/** The form; `record` is called with the body of the operation. */
export function prevalenceForm({ day, session, speaker, record }) {
  const first = session.themes[0] ?? "B1";
  const { select: theme, field } = labelledChoice("prevalence-theme", "Challenge", day.themes.map(({ code, name }) => [code, `${code} ${name}`]), first);
  const parts = PARTS.map(([name, label]) => [name, entry(`prevalence-${name}`, label)]);
  return quickForm("How common it is, in their words", [field,
    ...parts.map(([, part]) => part.field)], () => {
    const words = Object.fromEntries(parts.map(([name, { input }]) => [name, input.value.trim()]));
    if (Object.values(words).every((one) => one === "")) {
      return "Write down at least one of the four, in their own words.";
    }
    return record({ theme: theme.value, speaker: speaker(), ...words });
  }, parts.map(([, { input }]) => input));
}
