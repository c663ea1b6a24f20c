// What this device is for one review: its store, its lock, its journals and its sender, once a page. Tabs of one device tell
// each other when something changed, so that they show the same counts.

import { Lock } from "./lock.js";
import { Sender } from "./sender.js";
import { Store } from "./store.js";

const devices = new Map();

export function deviceOf(review) {
  if (!devices.has(review)) {
    devices.set(review, new Device(review));
  }
  return devices.get(review);
}

/** The page of a device for one review. */
class Device {
  #channel;
  #journals = new Set();
  #listeners = new Set();
  #recounting = null;
  #state = Object.freeze({
    waiting: 0, refused: 0, acknowledged: 0, unstored: 0, storage: null, sending: { kind: "idle", sentence: "" }, notice: null,
  });

  constructor(review) {
    this.review = review;
    this.store = new Store(review);
    this.#channel = new BroadcastChannel(`locality-${review}`);
    this.lock = new Lock(this);
    this.sender = new Sender(this);
    this.#channel.addEventListener("message", ({ data }) => this.#heard(data));
  }

  /**
   * How things stand: operations waiting, refused and acknowledged; unstored, what is in the memory of this page only; storage,
   * a sentence when the device does not take what is written; sending, a kind and a sentence; notice, a sentence or null.
   */
  get state() {
    return this.#state;
  }

  /** Calls a listener now and at each change; returns what stops it. */
  onState(listener) {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  now(change) {
    this.#state = Object.freeze({ ...this.#state, ...change });
    this.#listeners.forEach((listener) => listener(this.#state));
  }

  tell(message) {
    this.#channel.postMessage(message);
  }

  /** Calls a listener with what other tabs tell; returns what stops it. */
  hear(listener) {
    const heard = ({ data }) => listener(data);
    this.#channel.addEventListener("message", heard);
    return () => this.#channel.removeEventListener("message", heard);
  }

  /** Counts again what lies in the store, here and in the other tabs. */
  async changed() {
    this.tell({ changed: true });
    await this.recount();
  }

  async recount() {
    this.#recounting ??= this.#recount().finally(() => {
      this.#recounting = null;
    });
    return this.#recounting;
  }

  add(journal) {
    this.#journals.add(journal);
  }

  remove(journal) {
    this.#journals.delete(journal);
  }

  /** What the journals of this page could not write yet, in the order it was written down. */
  unstored() {
    return [...this.#journals].flatMap((journal) => journal.unstored());
  }

  /** What is being typed in this page and is not on the device yet: { session, text, fields, at }. */
  typed() {
    return [...this.#journals].flatMap((journal) => journal.typed());
  }

  journalsChanged(storage) {
    const unstored = [...this.#journals].reduce((sum, journal) => sum + journal.unwritten(), 0);
    if (unstored !== this.#state.unstored || storage !== this.#state.storage) {
      this.now({ unstored, storage });
    }
  }

  /** Whether all that was typed in this page is on the device; waits for it for a moment. */
  async flushed(milliseconds = 2000) {
    const until = performance.now() + milliseconds;
    const isWritten = () => [...this.#journals].every((journal) => journal.unwritten() === 0);
    while (!isWritten() && performance.now() < until) {
      await new Promise((after) => setTimeout(after, 20));
    }
    return isWritten();
  }

  #heard(message) {
    if (message.changed) {
      this.recount();
    }
    if (message.sending) {
      this.now({ sending: message.sending });
    }
    if (message.notice) {
      this.now({ notice: message.notice });
    }
  }

  async #recount() {
    try {
      const counts = await this.store.counts();
      this.now(counts);
    } catch {
      // the counts shown stay as they were; what cannot be written says so itself
    }
  }
}
