// How the notes stand, in one line that is always in view: what waits, what was refused, and what does not get onto the device.

import { element, link } from "./dom.js";

/** Keeps a line in a container up to date; returns what stops it. */
export function showStanding(container, device) {
  const loud = element("div", { class: "lr-standing__loud", role: "alert" });
  const calm = element("p", { class: "lr-standing__calm", role: "status" });
  container.replaceChildren(loud, calm);
  return device.onState((state) => {
    const warnings = [state.storage, state.notice].filter((sentence) => sentence !== null);
    const said = warnings.join(" ");
    if (loud.textContent !== said) {
      loud.textContent = said;
    }
    loud.hidden = said === "";
    const sentence = sentenceOf(state);
    if (calm.dataset.sentence !== sentence) {
      calm.dataset.sentence = sentence;
      calm.dataset.kind = kindOf(state);
      calm.replaceChildren(sentence);
      if (state.refused > 0) {
        calm.append(" ", link(`/reviews/${device.review}/device`, "See what was refused"));
      }
    }
  });
}

/** What a state says, such as "3 notes wait on this device." */
export function sentenceOf({ waiting, refused, unstored, sending }) {
  const held = waiting + unstored;
  const sentences = [held === 0
    ? "Nothing waits: the server holds every note."
    : `${notes(held)} ${held === 1 ? "waits" : "wait"} on this device.`];
  if (refused > 0) {
    sentences.push(`${notes(refused)} ${refused === 1 ? "was" : "were"} refused and ${refused === 1 ? "stays" : "stay"} here.`);
  }
  if (held > 0 && sending.sentence !== "") {
    sentences.push(sending.sentence);
  }
  return sentences.join(" ");
}

function kindOf({ waiting, refused, unstored }) {
  return refused > 0 ? "refused" : waiting + unstored > 0 ? "waiting" : "held";
}

function notes(number) {
  return number === 1 ? "1 note" : `${number} notes`;
}
