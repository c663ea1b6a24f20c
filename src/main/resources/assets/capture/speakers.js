// Who speaks: chips for the people of the session, the group and the reviewers, by click and by Ctrl+1 to Ctrl+9.

import { element } from "./dom.js";

/** The speakers of a session: { code, words }; a group of one is none. */
export function speakersOf(day, session) {
  const people = session.participants.map((code) => ({ code, words: describe(day, code) }));
  const group = people.length > 1 ? [{ code: "GROUP", words: "all of them" }] : [];
  const reviewers = [...new Set([session.lead, session.scribe])].map((code) => ({ code, words: "reviewer" }));
  return [...people, ...group, ...reviewers];
}

/** Agency and level of a person, in words. */
export function describe(day, code) {
  const person = day.people.find((one) => one.code === code);
  if (person === undefined) {
    return "";
  }
  const agency = day.agencies.find((one) => one.code === person.agency)?.name ?? person.sector;
  return `${agency}, ${person.level}`;
}

/** Why nothing may be written for a speaker yet, or null. */
export function whyNot(speaker, session, consents) {
  const agreed = (code) => consents.get(code)?.takesPart === true;
  if (speaker === "GROUP") {
    const without = session.participants.filter((code) => !agreed(code));
    return without.length === 0 ? null : `A line of the group needs the agreement of all, and ${without.join(", ")} ${
      without.length === 1 ? "has" : "have"} not agreed to take part.`;
  }
  if (!session.participants.includes(speaker) || agreed(speaker)) {
    return null;
  }
  return consents.has(speaker)
    ? `${speaker} does not take part, so nothing of theirs may be written down.`
    : `Record first what ${speaker} agreed to.`;
}

/** The chips; `choose` is called with a code. */
export function speakerChips({ speakers, chosen, reasonOf, choose }) {
  return element("div", { class: "lr-chips", role: "group", "aria-label": "Who speaks" }, speakers.map(({ code, words }, place) => {
    const reason = reasonOf(code);
    return element("button", {
      type: "button", class: `lr-chip${reason === null ? "" : " lr-chip--barred"}`, "aria-pressed": String(code === chosen),
      "aria-keyshortcuts": place < 9 ? `Control+${place + 1}` : null, onclick: () => choose(code),
    }, element("strong", {}, code), ` ${words}`, reason === null ? null : element("span", { class: "lr-chip__no" }, " no agreement yet"));
  }));
}
