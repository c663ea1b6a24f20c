// What this device has written down in one session so far, so that a page opened anew shows it when the server holds it already.
// It is sealed; concerns are never in it. Tabs of one device add to the same.

import { operationOf } from "./operation.js";
import { seal, unseal } from "./sealing.js";

const SHOWN = new Set(["line", "consent", "probe", "prevalence", "tie", "barrier", "begin", "end"]);

export class SessionSoFar {
  #device;
  #name;
  #code;
  #operations = new Map();
  #expected = new Map();

  constructor(device, code) {
    this.#device = device;
    this.#code = code;
    this.#name = `session ${code}`;
  }

  /** Reads again what lies on the device; true when there was something new. */
  async read() {
    const { store, lock } = this.#device;
    const before = this.#operations.size;
    this.#take(await this.#kept());
    const held = (await store.held("waiting")).filter(({ session }) => session === this.#code);
    this.#take((await Promise.all(held.map((record) => operationOf(lock.needed(), record)))).map(short));
    return this.#operations.size !== before;
  }

  /** Shows an operation that is on its way to the device, so that the next key can already correct it. */
  expect(operation) {
    if (SHOWN.has(operation.kind)) {
      this.#expected.set(operation.id, operation);
    }
  }

  /** Adds an operation that is on the device. */
  async add(operation) {
    this.#take([short(operation)]);
    this.#expected.delete(operation.id);
    const { store, lock } = this.#device;
    await navigator.locks.request(`locality-${this.#device.review}-${this.#name}`, async () => {
      this.#take(await this.#kept());
      await store.keep(this.#name, await seal(lock.needed(), this.#name, [...this.#operations.values()]));
    });
  }

  /** Bodies of a kind in their order, each with the id and time of its operation. */
  of(kind) {
    const written = [...this.#operations.values()].sort((one, other) => one.sequence - other.sequence);
    return [...written, ...[...this.#expected.values()].filter(({ id }) => !this.#operations.has(id))]
      .filter((operation) => operation.kind === kind)
      .map(({ id, at, body }) => ({ id, at, ...JSON.parse(body) }));
  }

  /** Lines in the order they were first kept, each the latest version, with the earlier ones. */
  lines() {
    const lines = new Map();
    for (const version of this.of("line")) {
      const known = lines.get(version.line);
      lines.set(version.line, known === undefined
        ? { ...version, firstAt: version.begunAt ?? version.at, earlier: [] }
        : { ...version, firstAt: known.firstAt, earlier: [...known.earlier, known.text] });
    }
    return [...lines.values()];
  }

  /** What counts now for each person, by P-code. */
  consents() {
    return new Map(this.of("consent").map((consent) => [consent.participant, consent]));
  }

  /** Whether each probe was put, by its code. */
  probes() {
    return new Map(this.of("probe").map(({ probe, put }) => [probe, put]));
  }

  #take(operations) {
    operations.filter(({ kind }) => SHOWN.has(kind)).forEach((operation) => this.#operations.set(operation.id, operation));
  }

  async #kept() {
    const { store, lock } = this.#device;
    const sealed = await store.setting(this.#name);
    return sealed === undefined ? [] : unseal(lock.needed(), this.#name, sealed);
  }
}

function short({ id, sequence, kind, at, body }) {
  return { id, sequence, kind, at, body };
}
