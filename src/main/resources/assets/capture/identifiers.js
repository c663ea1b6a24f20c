// Finds on the device, by their pattern, what could tell who somebody is. Names are looked for by the server, when there is one.

import signs from "./identifier-patterns.js";

const WINDOW = 40;

function expanded(regex) {
  let whole = regex;
  while (whole.includes("«")) {
    whole = whole.replace(/«(\w+)»/g, (_, part) => signs.parts[part]);
  }
  return whole;
}

const PATTERNS = signs.patterns.map(({ kind, regex, caseless }) => ({
  kind,
  sign: new RegExp(expanded(regex), caseless ? "dgiu" : "dgu"),
}));

const ROLES = signs.roles.map(({ near, words }) => ({ near: new RegExp(expanded(near), "iu"), words }));

const compiled = new WeakMap();

function knownPattern(known) {
  if (!compiled.has(known)) {
    const words = [...known]
      .filter((word) => word.trim() !== "")
      .sort((a, b) => b.length - a.length)
      .map((word) => word.trim().replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
    const codes = ["[PR]\\d{1,3}", "GROUP"];
    compiled.set(known, new RegExp(`(?<![\\p{L}\\d])@?(?:${[...words, ...codes].join("|")})(?![\\p{L}\\d])`, "giu"));
  }
  return compiled.get(known);
}

function knownSpans(text, known) {
  return [...text.matchAll(knownPattern(known))].map((match) => [match.index, match.index + match[0].length]);
}

/**
 * What could tell who somebody is, in the order of the text.
 *
 * @param {string} text a line of a note
 * @param {string[]} known words of this review that tell who nobody is; give the same array each time
 * @returns {{kind: string, start: number, end: number, text: string}[]} with positions in UTF-16 units, as a text field has them
 */
export function identifiersIn(text, known = []) {
  const found = [];
  const harmless = knownSpans(text, known);
  for (const { kind, sign } of PATTERNS) {
    for (const match of text.matchAll(sign)) {
      const [start, end] = match.indices.groups?.identifier ?? match.indices[0];
      const taken = found.some((other) => start < other.end && other.start < end);
      if (!taken && !harmless.some(([from, to]) => from <= start && end <= to)) {
        found.push({ kind, start, end, text: text.slice(start, end) });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Words that can stand in place of an identifier and tell nobody: what the words before it suggest, then the usual ones.
 *
 * @param {{kind: string, start: number}} identifier as found in the text
 * @param {string} text the line
 */
export function replacementsFor(identifier, text) {
  const usual = signs.replacements[identifier.kind];
  if (identifier.kind !== "name" && identifier.kind !== "unique role") {
    return usual;
  }
  const around = text.slice(Math.max(0, identifier.start - WINDOW), identifier.end + WINDOW);
  const suggested = ROLES.filter(({ near }) => near.test(around)).map(({ words }) => words);
  return [...new Set([...suggested, ...usual])];
}

/**
 * A position in Unicode code points, as notes and the server count them.
 *
 * @param {string} text the line
 * @param {number} position in UTF-16 units
 */
export function codePoints(text, position) {
  return [...text.slice(0, position)].length;
}

/**
 * What the server finds, names among it, or null when it could not be asked: not asked is not none.
 *
 * @param {string} text a line of a note
 * @param {string} address /reviews/{review}/identifiers
 * @param {Record<string, string>} headers with the token of the form
 * @param {AbortSignal} [signal] to give up when the line goes on
 * @returns {Promise<{kind: string, start: number, end: number, text: string, replacements: string[]}[] | null>}
 */
export async function identifiersByServer(text, address, headers, signal) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { ...headers, "Content-Type": "text/plain;charset=UTF-8", Accept: "application/json" },
      body: text,
      redirect: "error",
      signal,
    });
    const { flags } = answer.status === 200 ? await answer.json() : {};
    const points = [...text];
    const units = (point) => points.slice(0, point).join("").length;
    return flags === undefined
      ? null
      : flags.map((flag) => {
          const [start, end] = [units(flag.start), units(flag.end)];
          return { ...flag, start, end, text: text.slice(start, end) };
        });
  } catch {
    return null;
  }
}
