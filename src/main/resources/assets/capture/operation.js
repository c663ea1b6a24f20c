// An operation: one thing written down in a session. It is never changed and never taken back.

import { seal, unseal } from "./sealing.js";

/** A moment as the device's clock has it, with its offset. */
export function deviceTime(date = new Date()) {
  const minutes = -date.getTimezoneOffset();
  const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  return `${local}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** An operation as it lies on the device: what says where it belongs is readable, what was said is sealed. */
export async function recordOf(key, operation) {
  const { id, device, sequence, session } = operation;
  return { id, device, sequence, session, state: "waiting", sealed: await seal(key, aboutOperation(id), operation) };
}

/** The operation of a record. */
export async function operationOf(key, record) {
  const { id, device, sequence, session } = record;
  return { ...(await unseal(key, aboutOperation(id), record.sealed)), id, device, sequence, session };
}

function aboutOperation(id) {
  return `operation ${id}`;
}

/** A body as the text that both sides hash; half a surrogate pair and U+0000 are no text that a database can hold. */
export function asJson(body) {
  return JSON.stringify(body, (key, value) =>
    typeof value === "string" ? (value.toWellFormed?.() ?? value).replaceAll("\u0000", "\ufffd") : value);
}
