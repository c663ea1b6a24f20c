// Makes elements of a page from plain texts; nothing is ever read as HTML.

/** An element with attributes and children; a child that is a text stays one, null is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith("on")) {
      made.addEventListener(attribute.slice(2), value);
    } else if (value !== null && value !== false) {
      made.setAttribute(attribute, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null));
  return made;
}

export function button(text, onclick, kind = null) {
  return element("button", { type: "button", class: `govuk-button${kind === null ? "" : ` govuk-button--${kind}`}`, onclick }, text);
}

export function heading(level, text, size) {
  return element(`h${level}`, { class: `govuk-heading-${size}` }, text);
}

export function paragraph(...children) {
  return element("p", { class: "govuk-body" }, ...children);
}

export function link(href, text) {
  return element("a", { class: "govuk-link", href }, text);
}

/** A field for one line, with its label, a hint and, when wrong, what is wrong. */
export function field({ id, label, hint = null, type = "text", value = "", autocomplete = "off" }) {
  const describedBy = [hint && `${id}-hint`].filter(Boolean).join(" ") || null;
  return element("div", { class: "govuk-form-group", id: `${id}-group` },
    element("label", { class: "govuk-label", for: id }, label),
    hint === null ? null : element("div", { class: "govuk-hint", id: `${id}-hint` }, hint),
    element("input", {
      class: "govuk-input", id, name: id, type, value, autocomplete, spellcheck: "false", "aria-describedby": describedBy,
    }));
}

/** Says at a field what is wrong with it, or takes that away. */
export function say(id, sentence) {
  const group = document.getElementById(`${id}-group`);
  const input = document.getElementById(id);
  group.querySelector(".govuk-error-message")?.remove();
  group.classList.toggle("govuk-form-group--error", sentence !== null);
  input.classList.toggle("govuk-input--error", sentence !== null);
  if (sentence === null) {
    return;
  }
  const message = element("p", { class: "govuk-error-message", id: `${id}-error` },
    element("span", { class: "govuk-visually-hidden" }, "Error:"), ` ${sentence}`);
  input.before(message);
  input.setAttribute("aria-describedby", `${id}-error`);
  input.focus();
}

export function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const anchor = element("a", { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
