// Writes down what is said in one session. Typing never waits: what is typed is sealed and written to the device at once and in
// the background, and stays in memory, loudly, as long as the device does not take it.

import { deviceOf } from "./device.js";
import { asJson, deviceTime, recordOf } from "./operation.js";
import { seal, unseal } from "./sealing.js";

const RETRY = 2000;

/**
 * Opens the journal of a session; fails with Locked when the device is locked.
 *
 * const journal = await openJournal({ review, session });
 * journal.draft(text, fields)         at every key, with whatever fields the screen wants back; an empty text drops the draft
 * await journal.append(kind, body)    the operation once it is on the device; a "line" ends the draft, others leave it
 * await journal.recovered()           drafts that other pages of this session left: [{ text, fields, at, take(), discard() }]
 * journal.waiting()                   how many operations of this device the server does not hold yet
 * journal.onState(listener)           see device.js; returns what stops it
 * await journal.close()
 */
export async function openJournal({ review, session }) {
  const device = deviceOf(review);
  device.lock.needed();
  const journal = new Journal(device, session);
  await device.recount();
  device.sender.start();
  return journal;
}

class Journal {
  #device;
  #session;
  #tab = crypto.randomUUID();
  #appended = [];
  #typed = null;
  #isTypedUnwritten = false;
  #writing = false;
  #release = null;
  #stops = [];

  constructor(device, session) {
    this.#device = device;
    this.#session = session;
    device.add(this);
    // As long as the page lives it holds this lock: a draft without one was left behind.
    navigator.locks.request(nameOf(this.#tab), () => new Promise((release) => {
      this.#release = release;
    }));
    const leaving = (event) => {
      if (this.unwritten() > 0) {
        event.preventDefault();
      }
    };
    const hidden = () => this.#write();
    addEventListener("beforeunload", leaving);
    addEventListener("pagehide", hidden);
    document.addEventListener("visibilitychange", hidden);
    this.#stops.push(
      () => removeEventListener("beforeunload", leaving),
      () => removeEventListener("pagehide", hidden),
      () => document.removeEventListener("visibilitychange", hidden),
      device.lock.onChange(() => this.#write()));
  }

  /** Keeps what is being typed. Returns at once. */
  draft(text, fields = {}) {
    this.#typed = { text, fields, at: deviceTime() };
    this.#isTypedUnwritten = true;
    this.#write();
  }

  /** Writes an operation down for good; a body is an object that JSON can hold. */
  append(kind, body, { endsDraft = kind === "line" } = {}) {
    const { promise, resolve } = Promise.withResolvers?.() ?? withResolvers();
    const operation = { id: crypto.randomUUID(), session: this.#session, kind, at: deviceTime(), body: asJson(body) };
    this.#appended.push({ operation, endsDraft, resolve });
    if (endsDraft) {
      this.#typed = null;
      this.#isTypedUnwritten = false;
    }
    this.#device.journalsChanged(this.#device.state.storage);
    this.#write();
    return promise;
  }

  async recovered() {
    const { store, lock } = this.#device;
    const alive = new Set((await navigator.locks.query()).held.map(({ name }) => name));
    const left = (await store.draftsOf(this.#session)).filter(({ tab }) => tab !== this.#tab && !alive.has(nameOf(tab)));
    const key = lock.needed();
    const opened = await Promise.all(left.map(async ({ tab, sealed }) => {
      // One that cannot be opened stays on the device, and stops nobody.
      const draft = await unseal(key, aboutDraft(this.#session), sealed).catch(() => null);
      return draft === null ? null : {
        ...draft,
        take: async () => {
          await store.takeDraft(this.#session, tab, this.#tab);
          this.#typed = draft;
          return draft;
        },
        discard: () => store.dropDraft(this.#session, tab),
      };
    }));
    return opened.filter((draft) => draft !== null);
  }

  waiting() {
    return this.#device.state.waiting + this.unstored().length;
  }

  onState(listener) {
    const stop = this.#device.onState(listener);
    this.#stops.push(stop);
    return stop;
  }

  /** Ends the journal once all is written; false when the device does not take it, and the journal stays open. */
  async close() {
    if (!(await this.#device.flushed())) {
      return false;
    }
    this.#stops.forEach((stop) => stop());
    this.#device.remove(this);
    this.#release?.();
    return true;
  }

  /** Operations that are in memory only. */
  unstored() {
    return this.#appended.map(({ operation }) => operation);
  }

  /** What is being typed, when it is in memory only. */
  typed() {
    return this.#isTypedUnwritten && this.#typed.text !== "" ? [{ session: this.#session, ...this.#typed }] : [];
  }

  /** How much is in memory only: operations, and one for what is being typed. */
  unwritten() {
    return this.#appended.length + (this.#isTypedUnwritten ? 1 : 0);
  }

  async #write() {
    if (this.#writing) {
      return;
    }
    this.#writing = true;
    while (this.unwritten() > 0 && this.#device.lock.key() !== null) {
      try {
        await (this.#appended.length > 0 ? this.#writeFirst() : this.#writeDraft());
        this.#device.journalsChanged(null);
      } catch (problem) {
        this.#device.journalsChanged(why(problem));
        await this.#pause();
      }
    }
    this.#writing = false;
  }

  async #writeFirst() {
    const [{ operation, endsDraft, resolve }] = this.#appended;
    const { store, lock } = this.#device;
    const key = lock.needed();
    const device = (await store.device()).id;
    let numbered;
    do {
      numbered = { ...operation, device, sequence: ((await store.setting("sequence")) ?? 0) + 1 };
    } while (!(await store.add(await recordOf(key, numbered), endsDraft ? [this.#session, this.#tab] : null)));
    this.#appended.shift();
    resolve(numbered);
    this.#device.changed();
    this.#device.sender.wake();
  }

  async #writeDraft() {
    const typed = this.#typed;
    const { store, lock } = this.#device;
    if (typed.text === "") {
      await store.dropDraft(this.#session, this.#tab);
    } else {
      const sealed = await seal(lock.needed(), aboutDraft(this.#session), typed);
      await store.keepDraft({ session: this.#session, tab: this.#tab, sealed });
    }
    if (this.#typed === typed) {
      this.#isTypedUnwritten = false;
    }
  }

  #pause() {
    return new Promise((after) => {
      const timer = setTimeout(after, RETRY);
      addEventListener("focus", () => {
        clearTimeout(timer);
        after();
      }, { once: true });
    });
  }
}

function aboutDraft(session) {
  return `draft ${session}`;
}

function nameOf(tab) {
  return `locality-draft-${tab}`;
}

function why(problem) {
  if (problem.name === "QuotaExceededError") {
    return "This device has no space left for notes. What you type is in the memory of this page only. Free some space, "
      + "or save a rescue file before you close the page.";
  }
  if (problem.name === "VersionError") {
    return "A newer version of this page is open on this device. What you type is in the memory of this page only. Save a "
      + "rescue file, then open the page anew.";
  }
  return "This device does not take what is written. What you type is in the memory of this page only, and is tried again "
    + "every two seconds. Save a rescue file before you close the page.";
}

function withResolvers() {
  let resolve;
  const promise = new Promise((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
