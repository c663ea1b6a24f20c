// The form that unlocks this device, or sets its passphrase.

import { button, element, field, paragraph, say } from "./dom.js";
import { WRONG_PASSPHRASE } from "./lock.js";

const SHORTEST = 12;

/** A form that unlocks; calls what comes then. */
export function unlockForm(device, then, publicKey = null) {
  const form = element("form", { class: "lr-narrow", novalidate: true },
    field({ id: "passphrase", label: "Passphrase of this device", type: "password", autocomplete: "current-password" }),
    submit("Unlock"));
  return onSubmit(form, async () => {
    const isRight = await device.lock.unlock(valueOf(form, "passphrase"), publicKey);
    say("passphrase", isRight ? null : WRONG_PASSPHRASE);
    if (isRight) {
      await then();
    }
  });
}

/** A form that sets the passphrase and a label; calls what comes then, or what comes when another tab has set one. */
export function passphraseForm(device, publicKey, then, whenSet) {
  const form = element("form", { class: "lr-narrow", novalidate: true },
    paragraph("What is kept on this device is sealed under a passphrase of its own. Nobody can look it up. If you forget it, a lead "
      + "reviewer can still take in a rescue file."),
    field({ id: "label", label: "What to call this device", hint: "Such as “laptop of R2”; no names", value: "" }),
    field({
      id: "passphrase", label: "Passphrase", type: "password", autocomplete: "new-password",
      hint: `At least ${SHORTEST} characters, such as four words. Not your password for signing in`,
    }),
    field({ id: "again", label: "Passphrase again", type: "password", autocomplete: "new-password" }),
    submit("Set the passphrase"));
  return onSubmit(form, async () => {
    const passphrase = valueOf(form, "passphrase");
    const isLong = passphrase.length >= SHORTEST;
    const isSame = passphrase === valueOf(form, "again");
    say("again", isSame ? null : "The two are not the same. Type the passphrase again");
    say("passphrase", isLong ? null : `Enter a passphrase of at least ${SHORTEST} characters`);
    if (isLong && isSame) {
      if (!(await device.lock.setPassphrase(passphrase, publicKey))) {
        return whenSet();
      }
      await device.store.keep("device", { ...(await device.store.device()), label: valueOf(form, "label").trim() });
      await then();
    }
  });
}

function submit(text) {
  const made = button(text, null);
  made.type = "submit";
  return made;
}

function valueOf(form, name) {
  return form.elements.namedItem(name).value;
}

// One submission at a time: the key takes a moment to be made.
function onSubmit(form, work) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const press = form.querySelector("button");
    press.disabled = true;
    try {
      await work();
    } finally {
      press.disabled = false;
    }
  });
  return form;
}
