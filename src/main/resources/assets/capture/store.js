// What lies on this device for one review, in IndexedDB: the sealed day, sealed drafts, sealed operations, and what was
// acknowledged. Of an operation only its id, device, sequence, session and state are readable, never what it says.

import { deleteDB, openDB } from "../idb/index.js";
import { upgrade, VERSION } from "./schema.js";

const DURABLE = { durability: "strict" };
const PREFIX = "locality-";

/** The reviews that have something on this device. */
export async function reviewsOnThisDevice() {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.filter(({ name }) => name.startsWith(PREFIX)).map(({ name }) => name.slice(PREFIX.length));
}

export class Store {
  #name;
  #opening = null;

  constructor(review) {
    this.#name = PREFIX + review;
  }

  async setting(name) {
    return this.#using((database) => database.get("settings", name));
  }

  async keep(name, value) {
    await this.#using((database) => write(database, ["settings"], (settings) => settings.put(value, name)));
  }

  /** Keeps a setting that nobody has kept yet; false, and nothing is written, when it is there. */
  async keepFirst(name, value) {
    return this.#using((database) => write(database, ["settings"], async (settings) => {
      if ((await settings.getKey(name)) !== undefined) {
        return false;
      }
      await settings.put(value, name);
      return true;
    }));
  }

  /** This device as the server knows it: an id that is made once, and a label. */
  async device() {
    return this.#using((database) => write(database, ["settings"], async (settings) => {
      const known = await settings.get("device");
      if (known !== undefined) {
        return known;
      }
      const made = { id: crypto.randomUUID(), label: "" };
      await settings.put(made, "device");
      return made;
    }));
  }

  async sealedDay() {
    return this.#using((database) => database.get("day", "day"));
  }

  async keepDay(sealed) {
    await this.#using((database) => write(database, ["day"], (day) => day.put(sealed, "day")));
  }

  /**
   * Adds an operation, takes its sequence and drops the draft that became it, all or nothing. False, and nothing is written,
   * when another tab has taken that sequence.
   */
  async add(record, draft) {
    return this.#using((database) =>
      write(database, ["settings", "operations", "drafts"], async (settings, operations, drafts) => {
        if (((await settings.get("sequence")) ?? 0) !== record.sequence - 1) {
          return false;
        }
        await settings.put(record.sequence, "sequence");
        await operations.put(record);
        if (draft !== null) {
          await drafts.delete(draft);
        }
        return true;
      }));
  }

  /** Takes in an operation of a rescue file under its own device and sequence. False when it is known already. */
  async takeIn(record) {
    return this.#using((database) =>
      write(database, ["settings", "operations", "acknowledgements"], async (settings, operations, acknowledgements) => {
        if ((await operations.getKey(record.id)) !== undefined || (await acknowledgements.getKey(record.id)) !== undefined) {
          return false;
        }
        if (record.device === (await settings.get("device"))?.id) {
          await settings.put(Math.max((await settings.get("sequence")) ?? 0, record.sequence), "sequence");
        }
        await operations.put(record);
        return true;
      }));
  }

  async keepDraft(record) {
    await this.#using((database) => write(database, ["drafts"], (drafts) => drafts.put(record)));
  }

  async dropDraft(session, tab) {
    await this.#using((database) => write(database, ["drafts"], (drafts) => drafts.delete([session, tab])));
  }

  /** Gives a draft that another page left behind to this one. */
  async takeDraft(session, from, tab) {
    await this.#using((database) => write(database, ["drafts"], async (drafts) => {
      const left = await drafts.get([session, from]);
      if (left !== undefined) {
        await drafts.put({ ...left, tab });
        await drafts.delete([session, from]);
      }
    }));
  }

  async draftsOf(session) {
    return this.#using((database) => database.getAll("drafts", IDBKeyRange.bound([session], [session, []])));
  }

  async drafts() {
    return this.#using((database) => database.getAll("drafts"));
  }

  /** Operations in a state, waiting or refused, by device and sequence. */
  async held(state, atMost) {
    const range = IDBKeyRange.bound([state], [state, []]);
    return this.#using((database) => database.getAllFromIndex("operations", "order", range, atMost));
  }

  /** Forgets operations that the server holds, and remembers that it does. */
  async acknowledged(records, at) {
    await this.#using((database) =>
      write(database, ["operations", "acknowledgements"], async (operations, acknowledgements) => {
        for (const { id, device, sequence, session } of records) {
          await acknowledgements.put({ id, device, sequence, session, at });
          await operations.delete(id);
        }
      }));
  }

  /** Keeps an operation that the server refused with the sealed reason, or lets it be sent again when there is none. */
  async mark(id, state, reason) {
    await this.#using((database) => write(database, ["operations"], async (operations) => {
      const record = await operations.get(id);
      if (record !== undefined) {
        await operations.put({ ...record, state, reason });
      }
    }));
  }

  async counts() {
    return this.#using(async (database) => {
      const transaction = database.transaction(["operations", "acknowledgements"]);
      const order = transaction.objectStore("operations").index("order");
      const count = (state) => order.count(IDBKeyRange.bound([state], [state, []]));
      const [waiting, refused, acknowledged] =
        await Promise.all([count("waiting"), count("refused"), transaction.objectStore("acknowledgements").count()]);
      return { waiting, refused, acknowledged };
    });
  }

  /** For each session what waits, was refused and was acknowledged, by the session's code. */
  async countsBySession() {
    return this.#using(async (database) => {
      const sessions = new Map();
      const count = (session, what) => {
        const row = sessions.get(session) ?? { waiting: 0, refused: 0, acknowledged: 0 };
        row[what] += 1;
        sessions.set(session, row);
      };
      (await database.getAll("operations")).forEach(({ session, state }) => count(session, state));
      (await database.getAll("acknowledgements")).forEach(({ session }) => count(session, "acknowledged"));
      return new Map([...sessions].sort(([one], [other]) => one.localeCompare(other)));
    });
  }

  /** Takes everything of this review off the device. */
  async forget() {
    (await this.#opening)?.close();
    this.#opening = null;
    await deleteDB(this.#name);
  }

  async close() {
    (await this.#opening)?.close();
    this.#opening = null;
  }

  // A connection that the browser closed (as iOS does in the background) is opened anew, once.
  async #using(work) {
    try {
      return await work(await this.#database());
    } catch (problem) {
      if (problem.name !== "InvalidStateError" && problem.name !== "UnknownError") {
        throw problem;
      }
      this.#opening = null;
      return work(await this.#database());
    }
  }

  #database() {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open() {
    try {
      return await openDB(this.#name, VERSION, {
        upgrade: (database, from, to, transaction) => upgrade(database, from, transaction),
        // Another tab brings a newer layout: what this one still has to write waits until its page is opened anew.
        blocking: () => this.close(),
        terminated: () => {
          this.#opening = null;
        },
      });
    } catch (problem) {
      this.#opening = null;
      throw problem;
    }
  }
}

async function write(database, names, work) {
  const transaction = database.transaction(names, "readwrite", DURABLE);
  try {
    const result = await work(...names.map((name) => transaction.objectStore(name)));
    await transaction.done;
    return result;
  } catch (problem) {
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // it is over already
    }
    throw problem;
  }
}
