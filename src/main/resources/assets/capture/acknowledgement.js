// Whether an answer is the server's word that it holds what was sent. Only a reply of status 200 and type JSON that names the
// server, carries the epoch this device knows and gives back an operation's id with its very hash is one.

export const SERVER = "locality-review";

const KEPT = "Nothing was lost: your notes wait on this device.";

/**
 * Judges an answer to what was sent.
 *
 * @param answer { status, type, redirected, contentType, text }
 * @param sent a map of hashes by operation id
 * @param epoch the epoch this device knows
 * @returns { kind: "acknowledged", replies: [{ id, state, reason }], sentence } or { kind, sentence }
 */
export function judge(answer, sent, epoch) {
  const reply = readReply(answer);
  if (reply.kind !== "ours") {
    return reply;
  }
  if (reply.body.epoch !== epoch) {
    return { kind: "epoch", sentence: `The server was set up anew or restored from a backup. ${KEPT} They are sent again.` };
  }
  const replies = Array.isArray(reply.body.operations) ? reply.body.operations : [];
  const about = replies.filter((one) => sent.has(one?.id));
  // Refused without the hash of what was sent is refused for what it became on the way: it waits and is sent again.
  const right = about.filter(({ id, hash, state }) => hash === sent.get(id) && JUDGED.has(state));
  if (right.length === sent.size) {
    return { kind: "acknowledged", replies: right, sentence: "" };
  }
  return {
    kind: right.length < about.length ? "wrong hash" : "about something else",
    replies: right,
    sentence: right.length < about.length
      ? `The server gave back something other than was sent. ${KEPT} They are sent again.`
      : `The reply was about something else, such as an old copy kept by the network. ${KEPT} They are sent again.`,
  };
}

/** Reads an answer: { kind: "ours", body } when the server itself gave it, else a kind and a sentence. */
export function readReply({ status, type, redirected, contentType, text }) {
  if (type === "opaqueredirect" || redirected) {
    return { kind: "elsewhere", sentence: `This network answers with another page, perhaps to sign in to it. ${KEPT}` };
  }
  const said = /^application\/json\b/.test(contentType ?? "") ? parsed(text) : null;
  if (status !== 200 && said?.server === SERVER && typeof said.reason === "string") {
    return { kind: "not taken", sentence: said.reason };
  }
  if (status === 401 || status === 403 || status === 404) {
    return { kind: "not allowed", sentence: `The server does not let you send notes to this review any more. ${KEPT} Ask the lead reviewer.` };
  }
  if (status === 413) {
    return { kind: "too large", sentence: `The server takes less at once than was sent. ${KEPT} Save a rescue file.` };
  }
  if (status !== 200) {
    return status === 204
      ? { kind: "empty", sentence: `Something answered without saying that it holds your notes. ${KEPT}` }
      : { kind: "unwell", sentence: `The server could not take notes just now. ${KEPT} They are sent again.` };
  }
  if (said === null) {
    return { kind: "a page", sentence: `A web page answered in place of the server, perhaps that of this network. ${KEPT}` };
  }
  return said.server === SERVER
    ? { kind: "ours", body: said }
    : { kind: "a stranger", sentence: `Something other than the server of this review answered. ${KEPT}` };
}

const JUDGED = new Set(["kept", "kept-beside", "refused"]);

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
