// The screen of one session: consent first, then lines, with the topic guide beside them.

import { concernPanel } from "./concern.js";
import { consentPanel } from "./consent.js";
import { button, element, heading, link, paragraph } from "./dom.js";
import { guidePanel } from "./guide.js";
import { identifiersByServer } from "./identifiers.js";
import { openJournal } from "./journal.js";
import { keysPanel, meaningOf } from "./keys.js";
import { BASES, choices, KINDS, listed, newLine, whyNoLine, withoutPrefix } from "./line.js";
import { nudge } from "./nudge.js";
import { deviceTime } from "./operation.js";
import { prevalenceForm } from "./prevalence.js";
import { barrierForm, tieForm } from "./quickadd.js";
import { SessionSoFar } from "./session.js";
import { speakerChips, speakersOf, whyNot } from "./speakers.js";
import { themePicker } from "./themes.js";

/** Shows a session of the day in a place of the page; returns what closes it. */
export async function openScreen(place, { device, day, session }) {
  const soFar = new SessionSoFar(device, session.code);
  await soFar.read();
  const journal = await openJournal({ review: device.review, session: session.code });
  const screen = new Screen(place, { device, day, session, journal, soFar });
  await screen.open();
  return { close: () => screen.close() };
}

class Screen {
  #place;
  #given;
  #speakers;
  #line;
  #lastSpeaker;
  #stops = [];
  #places = {};
  #text;
  #error;
  #nudge;
  #themes;
  #concern;
  #isClosed = false;

  constructor(place, given) {
    const { day, session, soFar } = given;
    this.#place = place;
    this.#given = given;
    this.#speakers = speakersOf(day, session);
    const consents = soFar.consents();
    this.#lastSpeaker = this.#speakers.find(({ code }) => code.startsWith("P") && whyNot(code, session, consents) === null)?.code ?? session.scribe;
    this.#line = newLine(this.#lastSpeaker);
  }

  async open() {
    const { day, session, journal, soFar, device } = this.#given;
    this.#make();
    await this.#offerRecovered();
    this.#place.replaceChildren(this.#laidOut());
    this.#show();
    const keys = (event) => this.#pressed(event);
    document.addEventListener("keydown", keys);
    this.#stops.push(() => document.removeEventListener("keydown", keys));
    const told = async () => {
      if (!this.#isClosed && device.lock.key() !== null && await soFar.read().catch(() => false)) {
        this.#showKept();
      }
    };
    // The other tabs of this device say when they wrote something down.
    this.#stops.push(device.hear((message) => message.changed && told()));
    this.#setBig((await device.store.setting("bigText")) === true);
    if (soFar.of("begin").length === 0) {
      this.#append("begin", { scribe: session.scribe });
    }
    if (session.participants.every((code) => soFar.consents().has(code))) {
      this.#text.focus();
    } else {
      this.#places.consent.querySelector("select")?.focus();
    }
  }

  async close() {
    this.#isClosed = true;
    this.#stops.forEach((stop) => stop());
    this.#nudge.stop();
    document.body.classList.remove("lr-big");
    return this.#given.journal.close();
  }

  #make() {
    const { day, session, soFar, journal, device } = this.#given;
    for (const name of ["recovered", "consent", "speakers", "kinds", "bases", "chosen", "lines", "guide", "quick"]) {
      this.#places[name] = element("div", { class: `lr-capture__${name}` });
    }
    this.#text = element("textarea", {
      class: "govuk-textarea lr-line", id: "line", rows: "3", dir: "auto", autocomplete: "off", "aria-describedby": "line-error line-state",
      oninput: () => this.#typed(), onkeydown: (event) => this.#inText(event),
    });
    this.#error = element("p", { class: "govuk-error-message", id: "line-error", role: "alert" });
    this.#nudge = nudge(this.#text, day, () => this.#typed(), async (line, signal) => {
      const headers = await device.sender.formToken();
      return headers === null || signal.aborted ? null : identifiersByServer(line, `/reviews/${device.review}/identifiers`, headers, signal);
    });
    this.#themes = themePicker({
      themes: day.themes,
      isChosen: (code) => this.#line.themes.includes(code),
      toggle: (code) => this.#set({
        themes: this.#line.themes.includes(code) ? this.#line.themes.filter((one) => one !== code) : [...this.#line.themes, code],
      }),
      leave: () => this.#text.focus(),
    });
    this.#concern = concernPanel({
      day, session, changed: () => this.#draft(), leave: () => this.#text.focus(),
      record: (body) => {
        const written = journal.append("concern", body, { endsDraft: false });
        queueMicrotask(() => this.#draft());
        return written;
      },
    });
    const given = {
      day, session, speaker: () => this.#line.speaker,
      line: () => soFar.lines().at(-1)?.line ?? null,
    };
    // Nothing of a person is written down before they agree, in whatever form.
    const recordAs = (kind) => (body) => whyNot(body.speaker, session, soFar.consents()) ?? this.#append(kind, body);
    this.#places.quick.append(
      prevalenceForm({ ...given, record: recordAs("prevalence") }),
      tieForm({ ...given, record: recordAs("tie") }),
      barrierForm({ ...given, record: recordAs("barrier") }));
  }

  #laidOut() {
    const { day, session } = this.#given;
    const { recovered, consent, speakers, kinds, bases, chosen, lines, guide, quick } = this.#places;
    const big = element("input", { type: "checkbox", id: "big", onchange: () => this.#setBig(big.checked, true) });
    const themes = button("Themes (Alt+T)", () => this.#themes.open(), "secondary");
    const risk = button("Somebody is at risk (Ctrl+Shift+F)", () => this.#concern.open(), "warning");
    return element("div", { class: "lr-capture" },
      element("p", { class: "govuk-body lr-capture__top" }, link("#", "All sessions"), " ", element("label", { class: "lr-tick", for: "big" }, big, " Big text")),
      heading(1, `${session.code}, ${session.start} to ${session.end}`, "m"),
      paragraph(`${session.kind}, room ${session.room}. ${day.marking}.`),
      recovered, consent,
      element("div", { class: "lr-capture__columns" },
        element("div", { class: "lr-capture__main" },
          lines, speakers,
          element("label", { class: "govuk-label lr-capture__label", for: "line" }, "What was said"),
          this.#error, this.#text, this.#nudge.place,
          element("p", { class: "lr-capture__state", id: "line-state" }, chosen), kinds, bases, this.#themes.list,
          element("div", { class: "govuk-button-group lr-capture__acts" }, button("Keep this line", () => this.#keep()), themes, risk),
          this.#concern.panel, keysPanel(), quick,
          element("div", {}, button("The session is over", () => this.#append("end", { scribe: session.scribe }), "secondary"))),
        guide));
  }

  #show() {
    this.#showKept();
    this.#showLine();
  }

  #showKept() {
    const { day, session, soFar } = this.#given;
    const { consent, lines } = this.#places;
    const list = element("ol", { class: "lr-taken", "aria-label": "Lines kept" }, soFar.lines().map((line) => listed(line, (one) => this.#correct(one))));
    lines.replaceChildren(list);
    list.scrollTop = list.scrollHeight;
    this.#showGuide();
    // Drawn anew only when it changed, so that a choice that is being made is not lost.
    const agreed = JSON.stringify([...soFar.consents()]);
    if (consent.dataset.agreed !== agreed) {
      consent.dataset.agreed = agreed;
      consent.replaceChildren(consentPanel({ day, session, consents: soFar.consents(), record: (body) => this.#consented(body) }));
    }
    this.#showSpeakers();
  }

  // Drawn anew only when it changed: a tick between the press of a key and its release is not lost.
  #showGuide() {
    const { day, session, soFar } = this.#given;
    const { guide } = this.#places;
    const shown = JSON.stringify([soFar.lines().map(({ themes }) => themes), [...soFar.probes()]]);
    if (guide.dataset.shown === shown) {
      return;
    }
    guide.dataset.shown = shown;
    const focused = document.activeElement?.id;
    const opened = new Set([...guide.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent));
    guide.replaceChildren(guidePanel({
      day, session, lines: soFar.lines(), probes: soFar.probes(), probe: (body) => this.#append("probe", body),
    }));
    guide.querySelectorAll("details > summary").forEach((summary) => {
      summary.parentElement.open = opened.has(summary.textContent);
    });
    if (focused?.startsWith("probe-")) {
      document.getElementById(focused)?.focus();
    }
  }

  #showSpeakers() {
    const { session, soFar } = this.#given;
    const consents = soFar.consents();
    this.#places.speakers.replaceChildren(speakerChips({
      speakers: this.#speakers, chosen: this.#line.speaker, reasonOf: (code) => whyNot(code, session, consents),
      choose: (code) => this.#choose(code),
    }));
  }

  #showLine() {
    const { kind, basis, themes, replaces, speaker } = this.#line;
    this.#showSpeakers();
    this.#places.kinds.replaceChildren(choices("Kind of line", KINDS, kind, (value) => this.#set({ kind: value }, true)));
    this.#places.bases.replaceChildren(choices("How they know", BASES, basis, (value) => this.#set({ basis: basis === value ? null : value }, true)));
    this.#places.chosen.textContent = `${replaces === null ? "" : "Corrects a line; the first version stays. "}${speaker}, ${
      KINDS.find(([value]) => value === kind)[1]}${basis === null ? "" : `, ${BASES.find(([value]) => value === basis)[1]}`}${
      themes.length === 0 ? ", no theme" : `, ${themes.join(", ")}`}`;
  }

  #set(change, returns = false) {
    this.#line = { ...this.#line, ...change };
    this.#showLine();
    this.#draft();
    if (returns) {
      this.#text.focus();
    }
  }

  #choose(code) {
    const { session, soFar } = this.#given;
    this.#say(whyNot(code, session, soFar.consents()));
    this.#set({ speaker: code }, true);
  }

  #typed() {
    const { speaker, kind, basis, themes, replaces, at: begun } = this.#line;
    if (this.#text.value === "" && (replaces !== null || begun !== undefined)) {
      // An emptied box begins anew: a correction is called off so.
      this.#line = { ...newLine(speaker), kind, basis, themes };
      this.#showLine();
    }
    if (this.#line.at === undefined && this.#text.value !== "") {
      this.#line.at = deviceTime();
    }
    this.#draft();
    this.#nudge.look();
    if (this.#error.textContent !== "") {
      this.#say(null);
    }
  }

  // A concern that is being typed is as safe as the line beside it.
  #draft() {
    const concern = this.#concern.typed();
    const text = this.#text.value;
    this.#given.journal.draft(text === "" && concern !== null ? " " : text, { line: this.#line, concern });
  }

  #keep() {
    const { journal, session, soFar } = this.#given;
    const { text, kind } = withoutPrefix(this.#text.value);
    if (text.trim() === "") {
      return;
    }
    const reason = whyNoLine(this.#text.value) ?? whyNot(this.#line.speaker, session, soFar.consents());
    if (reason !== null) {
      this.#say(reason);
      return;
    }
    const { at, ...line } = this.#line;
    const body = { ...line, text, kind: kind ?? line.kind, begunAt: at ?? null };
    this.#text.value = "";
    this.#lastSpeaker = line.speaker;
    this.#line = newLine(this.#lastSpeaker);
    this.#append("line", body);
    if (this.#concern.typed() !== null) {
      this.#draft();
    }
    this.#nudge.look();
    this.#say(null);
    this.#showLine();
    this.#text.focus();
  }

  async #append(kind, body) {
    const { journal, soFar, device } = this.#given;
    const written = journal.append(kind, body);
    soFar.expect(journal.unstored().at(-1));
    this.#showKept();
    const operation = await written;
    // What lies on the device is read again at the next opening when it was locked meanwhile.
    await soFar.add(operation).catch(() => {});
    if (device.lock.key() !== null) {
      this.#showKept();
    }
  }

  async #consented(body) {
    await this.#append("consent", body);
    if (body.takesPart && this.#line.speaker.startsWith("R") && this.#text.value === "") {
      this.#set({ speaker: body.participant });
    }
    const next = this.#places.consent.querySelector("details[open] fieldset:has(em) select");
    (next ?? this.#text).focus();
  }

  #correct(line) {
    if (this.#text.value.trim() !== "") {
      this.#say("Keep the line that you are typing first; then correct the other.");
      return;
    }
    const { id, speaker, kind, basis, themes } = line;
    this.#line = { line: line.line, speaker, kind, basis: basis ?? null, themes: themes ?? [], replaces: id };
    this.#text.value = line.text;
    this.#showLine();
    this.#typed();
    this.#text.focus();
    this.#text.setSelectionRange(line.text.length, line.text.length);
  }

  #inText(event) {
    if (event.isComposing) {
      return;
    }
    const isEmpty = this.#text.value === "";
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (event.key === "Enter" && isPlain) {
      event.preventDefault();
      this.#keep();
    } else if (isEmpty && ((event.key === "ArrowUp" && isPlain) || (event.code === "KeyZ" && event.ctrlKey && !event.shiftKey))) {
      const last = this.#given.soFar.lines().sort((one, other) => one.at.localeCompare(other.at)).at(-1);
      if (last !== undefined) {
        event.preventDefault();
        this.#correct(last);
      }
    }
  }

  #pressed(event) {
    const meaning = meaningOf(event);
    if (meaning === null || (meaning.act === "speaker" && meaning.value >= this.#speakers.length)) {
      return;
    }
    event.preventDefault();
    switch (meaning.act) {
      case "speaker": return this.#choose(this.#speakers[meaning.value].code);
      case "kind": return this.#set({ kind: meaning.value }, true);
      case "basis": return this.#set({ basis: this.#line.basis === BASES[meaning.value][0] ? null : BASES[meaning.value][0] }, true);
      case "themes": return this.#themes.open();
      case "replace": return this.#nudge.replaceFirst();
      case "concern": return this.#concern.open();
      default: return this.#toggleKeys();
    }
  }

  #toggleKeys() {
    const keys = document.getElementById("keys");
    keys.open = !keys.open;
    (keys.open ? keys.querySelector("summary") : this.#text).focus();
  }

  #say(sentence) {
    this.#error.textContent = sentence ?? "";
    this.#text.classList.toggle("govuk-textarea--error", sentence !== null);
  }

  async #offerRecovered() {
    for (const draft of await this.#given.journal.recovered()) {
      const { concern, line } = draft.fields;
      const words = draft.text.trim() === "" ? "a concern that was not recorded" : `“${draft.text.slice(0, 300)}”`;
      const offer = element("section", { class: "govuk-inset-text", "aria-label": "Recovered" },
        element("p", { class: "govuk-body", dir: "auto" }, `Recovered, typed at ${draft.at.slice(11, 16)}: ${words}`),
        button("Go on with it", async () => {
          if (this.#text.value !== "") {
            this.#say("Keep the line that you are typing first; then go on with the recovered one.");
            return;
          }
          if (concern && this.#concern.typed() !== null) {
            this.#say("Record the concern that you are typing first; then go on with the recovered one.");
            return;
          }
          await draft.take();
          this.#text.value = draft.text.trim() === "" ? "" : draft.text;
          this.#line = line ?? this.#line;
          offer.remove();
          if (concern) {
            this.#concern.open();
            this.#concern.fill(concern);
          }
          this.#showLine();
          this.#draft();
          this.#text.focus();
        }, "secondary"), " ",
        button("Discard it", async () => {
          await draft.discard();
          offer.remove();
        }, "secondary"));
      this.#places.recovered.append(offer);
    }
  }

  async #setBig(isBig, keeps = false) {
    document.body.classList.toggle("lr-big", isBig);
    const box = document.getElementById("big");
    box.checked = isBig;
    if (keeps) {
      await this.#given.device.store.keep("bigText", isBig);
    }
  }
}
