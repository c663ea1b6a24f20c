// Sends what waits on this device to the server, one tab at a time, in the order it was written down, and forgets only what the
// server said that it holds.

import { judge, readReply } from "./acknowledgement.js";
import { deviceTime, operationOf } from "./operation.js";
import { hashOf, seal } from "./sealing.js";

const AT_MOST = 100;
const BYTES = 1_900_000;
const GIVE_UP_AFTER = 30_000;
const LOOK_EVERY = 30_000;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

const utf8 = new TextEncoder();

export class Sender {
  #device;
  #started = false;
  #queued = false;
  #failures = 0;
  #again = null;
  #csrf = null;

  constructor(device) {
    this.#device = device;
  }

  /** Starts to send: now, when the network comes back, when somebody looks, and every half minute. */
  start() {
    if (this.#started) {
      return;
    }
    this.#started = true;
    addEventListener("online", () => this.now());
    addEventListener("focus", () => this.now());
    addEventListener("offline", () => this.#say("offline", OFFLINE));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.now());
    setInterval(() => this.wake(), LOOK_EVERY);
    this.#device.lock.onChange(({ locked }) => locked || this.now());
    this.now();
  }

  /** Sends soon, unless an attempt failed and its pause is not over. */
  wake() {
    if (this.#started && this.#again === null) {
      this.#send();
    }
  }

  /** Sends at once. Settles when the attempt is over. */
  async now() {
    clearTimeout(this.#again);
    this.#again = null;
    await this.#send();
  }

  /** Lets operations that were refused be sent again. */
  async sendRefusedAgain() {
    for (const { id } of await this.#device.store.held("refused")) {
      await this.#device.store.mark(id, "waiting");
    }
    await this.#device.changed();
    await this.now();
  }

  /** The server's word on itself: { server, epoch, csrf }; or a kind and a sentence why there is none. */
  async ask() {
    const reply = await this.#fetch({ method: "GET" });
    const read = reply.kind === undefined ? readReply(reply) : reply;
    return read.kind === "elsewhere" ? this.#whereTo(read) : read;
  }

  /** The form token of this sign-in, as headers of a request; null when the server could not be asked. */
  async formToken() {
    return (await this.#introduced().catch(() => "unknown")) === null ? { [this.#csrf.header]: this.#csrf.token } : null;
  }

  // Whoever comes while another sends waits for its turn: what came last may have been overlooked.
  async #send() {
    if (this.#queued) {
      return;
    }
    this.#queued = true;
    await navigator.locks.request(`locality-sender-${this.#device.review}`, async () => {
      this.#queued = false;
      try {
        await this.#drain();
      } catch (problem) {
        this.#failed("unwell", problem.name === "Locked" ? LOCKED : NOT_READ);
      }
    });
  }

  async #drain() {
    const { store, lock } = this.#device;
    let hasLearned = false;
    for (;;) {
      const waiting = await store.held("waiting", AT_MOST);
      if (waiting.length === 0) {
        this.#failures = 0;
        return this.#say("idle", "");
      }
      if (lock.key() === null) {
        return this.#say("locked", LOCKED);
      }
      this.#say("sending", "Sending.");
      const verdict = await this.#post(await this.#batch(lock.key(), waiting));
      await this.#apply(verdict.replies ?? [], waiting);
      if (verdict.kind === "epoch" && !hasLearned) {
        hasLearned = true;
        this.#csrf = null;
      } else if (verdict.kind !== "acknowledged") {
        return this.#failed(verdict.kind, verdict.sentence);
      }
    }
  }

  // The first of what waits, all of one device, as many as the server takes at once.
  async #batch(key, waiting) {
    const batch = [];
    let bytes = 0;
    for (const record of waiting.filter(({ device }) => device === waiting[0].device)) {
      const operation = await operationOf(key, record);
      const { id, device, sequence, session, kind, at, body } = operation;
      const sent = { id, device, sequence, session, kind, at, body, hash: await hashOf(operation) };
      bytes += utf8.encode(JSON.stringify(sent)).length + 1;
      if (batch.length > 0 && bytes > BYTES) {
        break;
      }
      batch.push(sent);
    }
    return batch;
  }

  async #post(batch) {
    const { store } = this.#device;
    const unknown = await this.#introduced();
    if (unknown !== null) {
      return unknown;
    }
    const { waiting, refused } = await store.counts();
    const body = JSON.stringify({
      device: batch[0].device,
      label: (await store.device()).label,
      sentAt: deviceTime(),
      waiting: waiting + refused,
      operations: batch,
    });
    let answer = await this.#fetch({ method: "POST", body });
    if (answer.status === 403) {
      // The form token belongs to a sign-in that is over, perhaps for another that has begun.
      this.#csrf = null;
      const stillUnknown = await this.#introduced();
      if (stillUnknown !== null) {
        return stillUnknown;
      }
      answer = await this.#fetch({ method: "POST", body });
    }
    if (answer.kind !== undefined) {
      return answer;
    }
    const hashes = new Map(batch.map(({ id, hash }) => [id, hash]));
    const verdict = judge(answer, hashes, await store.setting("epoch"));
    return verdict.kind === "elsewhere" ? this.#whereTo(verdict) : verdict;
  }

  // Asks for the form token and the epoch once a page; null when both are known, else why not.
  async #introduced() {
    if (this.#csrf !== null) {
      return null;
    }
    const { store } = this.#device;
    const about = await this.ask();
    if (about.kind !== "ours") {
      return about;
    }
    this.#csrf = about.body.csrf;
    if ((await store.setting("account")) === undefined) {
      await store.keep("account", about.body.account);
    }
    const known = await store.setting("epoch");
    if (known !== about.body.epoch) {
      await store.keep("epoch", about.body.epoch);
      if (known !== undefined) {
        this.#device.now({ notice: RESTORED });
        this.#device.tell({ notice: RESTORED });
      }
    }
    return null;
  }

  async #apply(replies, waiting) {
    const { store, lock } = this.#device;
    const records = new Map(waiting.map((record) => [record.id, record]));
    const held = replies.filter(({ state }) => state !== "refused").map(({ id }) => records.get(id));
    if (held.length > 0) {
      await store.acknowledged(held, deviceTime());
    }
    for (const { id, reason } of replies.filter(({ state }) => state === "refused")) {
      await store.mark(id, "refused", await seal(lock.needed(), `reason ${id}`, reason ?? ""));
    }
    if (replies.length > 0) {
      this.#failures = 0;
      await this.#device.changed();
    }
  }

  async #fetch(request) {
    if (navigator.onLine === false) {
      return { kind: "offline", sentence: OFFLINE };
    }
    const headers = { Accept: "application/json" };
    if (request.method === "POST") {
      headers["Content-Type"] = "application/json";
      headers[this.#csrf.header] = this.#csrf.token;
    }
    try {
      const reply = await fetch(`/reviews/${this.#device.review}/operations`, {
        ...request, headers, redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(GIVE_UP_AFTER),
      });
      const { status, type, redirected } = reply;
      return { status, type, redirected, contentType: reply.headers.get("Content-Type"), text: await reply.text() };
    } catch {
      return { kind: "offline", sentence: OFFLINE };
    }
  }

  // Who is signed out is sent to our own sign-in page, which can be read; a network's page to sign in to it cannot.
  async #whereTo(verdict) {
    try {
      const page = await fetch("/sign-in", { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(GIVE_UP_AFTER) });
      if (page.status === 200 && (await page.text()).includes('action="/sign-in"')) {
        this.#csrf = null;
        return { kind: "signed out", sentence: SIGNED_OUT };
      }
    } catch {
      // it stays unknown
    }
    return verdict;
  }

  // Twice as long after each failure, and never the same for all devices of a room.
  #failed(kind, sentence) {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures);
    this.#failures += 1;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.now(), longest / 2 + (Math.random() * longest) / 2);
    this.#say(kind, sentence);
  }

  #say(kind, sentence) {
    const sending = { kind, sentence };
    this.#device.now({ sending });
    this.#device.tell({ sending });
  }
}

const WAIT = "Your notes wait on this device";
const OFFLINE = `There is no network. ${WAIT} and are sent when it is back.`;
const LOCKED = `This device is locked. ${WAIT}; unlock it to send them.`;
const NOT_READ = `What waits on this device could not be read just now. Nothing was lost, and it is tried again.`;
const SIGNED_OUT = `You are signed out. ${WAIT}. Sign in again, here or in another tab, and they are sent.`;
const RESTORED = "The server was set up anew or restored from a backup since this device last sent. What still waits here is sent to "
  + "it; ask the lead reviewer whether earlier notes are all there.";
