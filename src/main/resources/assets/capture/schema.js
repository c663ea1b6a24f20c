// How a device's database is laid out, and how one that an earlier version left behind is taken over. An upgrade cannot open
// what is sealed, so it moves records as they are.

export const VERSION = 3;

export function upgrade(database, from, transaction) {
  if (from < 1) {
    database.createObjectStore("settings");
    database.createObjectStore("day");
  }
  if (from < 3) {
    database.createObjectStore("acknowledgements", { keyPath: "id" }).createIndex("session", "session");
  }
  return from < 3 ? layOut(database, from, transaction).catch(() => undo(transaction)) : undefined;
}

// Half a layout would lose notes: the device stays as it was, and the opening fails.
function undo(transaction) {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // it is undone already
  }
}

async function layOut(database, from, transaction) {
  const settings = transaction.objectStore("settings");
  const device = (await settings.get("device")) ?? { id: crypto.randomUUID(), label: "" };
  const held = from === 1 ? await fromQueue(transaction) : from === 2 ? await transaction.objectStore("operations").getAll() : [];
  const drafts = from === 0 ? [] : await fromDrafts(transaction);
  for (const old of ["queue", "operations", "drafts"]) {
    if (database.objectStoreNames.contains(old)) {
      database.deleteObjectStore(old);
    }
  }
  const operations = database.createObjectStore("operations", { keyPath: "id" });
  operations.createIndex("order", ["state", "device", "sequence"]);
  operations.createIndex("session", "session");
  const kept = database.createObjectStore("drafts", { keyPath: ["session", "tab"] });
  for (const { id, sequence, session, sealed, acknowledged } of held) {
    if (acknowledged) {
      await transaction.objectStore("acknowledgements").put({ id, device: device.id, sequence, session, at: null });
    } else {
      await operations.put({ id, device: device.id, sequence, session, state: "waiting", sealed });
    }
  }
  for (const { session, sealed } of drafts) {
    await kept.put({ session, tab: "earlier version", sealed });
  }
  if (from > 0) {
    await settings.put(device, "device");
    await settings.put(Math.max(0, (await settings.get("sequence")) ?? 0, ...held.map((one) => one.sequence)), "sequence");
  }
}

// Version 1 counted by the key of its queue.
async function fromQueue(transaction) {
  const queue = transaction.objectStore("queue");
  const [sequences, records] = [await queue.getAllKeys(), await queue.getAll()];
  return records.map((record, place) => ({ ...record, sequence: sequences[place] }));
}

// Versions 1 and 2 kept one draft a session, under the session's code.
async function fromDrafts(transaction) {
  const drafts = transaction.objectStore("drafts");
  const [sessions, records] = [await drafts.getAllKeys(), await drafts.getAll()];
  return records.map((sealed, place) => ({ session: sessions[place], sealed }));
}
