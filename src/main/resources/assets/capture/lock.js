// Locks and unlocks this device for one review. The open key is in the memory of pages alone; tabs of one device hand it to
// each other, and lock together when nobody has touched any of them for some minutes.

import { makeKeys, toBase64, unlock, wrapAgain } from "./sealing.js";

const HANDED_OVER_WITHIN = 200;
const LOOK_EVERY = 5000;

/** An act that needs an unlocked device. */
export class Locked extends Error {
  constructor() {
    super("This device is locked. Enter its passphrase to go on.");
    this.name = "Locked";
  }
}

export const WRONG_PASSPHRASE =
  "That is not the passphrase of this device. Nothing was changed. Try again, or ask the lead reviewer to take in a rescue file.";

export class Lock {
  #device;
  #key = null;
  #listeners = new Set();
  #touched = Date.now();
  #told = 0;
  #minutes = 5;
  #watching = null;

  constructor(device) {
    this.#device = device;
    device.hear((message) => this.#heard(message));
  }

  /** The open key; null when the device is locked. */
  key() {
    return this.#key;
  }

  /** The open key; fails with {@link Locked} when there is none. */
  needed() {
    if (this.#key === null) {
      throw new Locked();
    }
    return this.#key;
  }

  /** Calls a listener whenever the device is locked or unlocked; returns what stops it. */
  onChange(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async hasPassphrase() {
    return (await this.#device.store.setting("keys")) !== undefined;
  }

  /**
   * Makes this device's key, unless another tab has made one: notes may be sealed under that. False when it has, under another
   * passphrase. The public key of the review is SPKI in Base64.
   */
  async setPassphrase(passphrase, publicKey) {
    await this.#device.store.device();
    await this.#device.store.keepFirst("keys", await makeKeys(passphrase, publicKey));
    return this.unlock(passphrase);
  }

  /** Unlocks the device; false when the passphrase is wrong. A new public key of the review is used from now on. */
  async unlock(passphrase, publicKey = null) {
    const keys = await this.#device.store.setting("keys");
    const key = keys === undefined ? null : await unlock(keys, passphrase);
    if (key === null) {
      return false;
    }
    if (publicKey !== null && publicKey !== keys.publicKey) {
      await this.#device.store.keep("keys", await wrapAgain(keys, passphrase, passphrase, publicKey));
    }
    this.#open(key);
    return true;
  }

  /** Asks the other tabs of this device for the open key; whether one had it. */
  async unlockedElsewhere() {
    if (this.#key === null) {
      this.#device.tell({ wantsKey: true });
      await new Promise((after) => {
        const stop = this.onChange(() => done());
        const done = () => {
          stop();
          after();
        };
        setTimeout(done, HANDED_OVER_WITHIN);
      });
    }
    return this.#key !== null;
  }

  /**
   * Locks every tab of this device, once all that was typed is written. False, and the key stays in memory, when the device
   * does not take what was typed: it would be lost.
   */
  async lock() {
    this.#device.tell({ lock: true });
    return this.#close();
  }

  /** Locks by itself when nobody has touched the device for so many minutes. */
  lockAfter(minutes) {
    this.#minutes = minutes;
    if (this.#watching === null) {
      for (const event of ["pointerdown", "keydown", "input", "wheel"]) {
        addEventListener(event, () => this.#touch(), { capture: true, passive: true });
      }
      document.addEventListener("visibilitychange", () => this.#look());
    }
    clearInterval(this.#watching);
    this.#watching = setInterval(() => this.#look(), Math.min(LOOK_EVERY, minutes * 20_000));
  }

  /** The two wrappings of the key, for a rescue file; the bytes in Base64. */
  async wrappings() {
    const { rounds, salt, iv, byPassphrase, byReview } = await this.#device.store.setting("keys");
    return {
      rounds, salt: toBase64(salt), iv: toBase64(iv), byPassphrase: toBase64(byPassphrase), byReview: toBase64(byReview),
    };
  }

  #open(key) {
    this.#key = key;
    this.#touched = Date.now();
    this.#tellListeners();
  }

  async #close() {
    if (!(await this.#device.flushed())) {
      return false;
    }
    if (this.#key !== null) {
      this.#key = null;
      this.#tellListeners();
    }
    return true;
  }

  #tellListeners() {
    this.#listeners.forEach((listener) => listener({ locked: this.#key === null }));
  }

  #touch() {
    this.#touched = Date.now();
    if (this.#touched - this.#told > 2000 || this.#touched < this.#told) {
      this.#told = this.#touched;
      this.#device.tell({ touched: true });
    }
  }

  // A clock that steps back must not keep the device open.
  #look() {
    if (this.#key !== null && Math.abs(Date.now() - this.#touched) >= this.#minutes * 60_000) {
      this.lock();
    }
  }

  #heard(message) {
    if (message.wantsKey && this.#key !== null) {
      this.#device.tell({ key: this.#key });
    } else if (message.key && this.#key === null) {
      this.#open(message.key);
    } else if (message.lock) {
      this.#close();
    } else if (message.touched) {
      this.#touched = Date.now();
    }
  }
}
