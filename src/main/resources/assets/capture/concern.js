// Somebody is at risk: what to do now, and a record of its own to the safeguarding lead. It is never shown with the notes, and
// works without a network.

import { button, element, heading, paragraph } from "./dom.js";
import { labelledChoice } from "./consent.js";

/** The panel; `changed` is called at each key, `record` with the body of the operation, and settles once it is on the device. */
export function concernPanel({ day, session, changed, record, leave }) {
  const area = (id, label, hint) => element("textarea", {
    class: "govuk-textarea", id, rows: "2", dir: "auto", autocomplete: "off", oninput: changed, "data-label": label, "aria-describedby": hint && `${id}-hint`,
  });
  const what = area("concern-what", "What you heard or saw");
  const who = area("concern-who", "Who it is about", true);
  const action = area("concern-action", "What you did or will do");
  const whom = area("concern-told", "Whom you told");
  whom.rows = 1;
  const at = element("input", { type: "time", class: "govuk-input govuk-input--width-5", id: "concern-told-at", oninput: changed });
  const now = element("input", { type: "checkbox", id: "concern-now", onchange: changed });
  const { select: participant, field: saidBy } = labelledChoice("concern-participant", "Who said it", [["", "nobody of this session"], ...session.participants.map((code) => [code, code])], "");
  const said = element("p", { class: "govuk-body", role: "status" });
  const panel = element("section", { class: "lr-concern", id: "concern", "aria-labelledby": "concern-title", hidden: true },
    heading(2, "Act now: somebody may be at risk", "m"),
    element("p", { class: "govuk-body lr-concern__now" }, element("strong", {}, "Danger to life now? Ring 999."), " Then tell the safeguarding lead. Do not wait for this page."),
    element("p", { class: "govuk-body", id: "concern-contact" }, day.safeguarding === null || day.safeguarding === undefined
      ? "The safeguarding lead was not named for this review. Ask the lead reviewer whom to tell." : `Whom to tell: ${day.safeguarding}`),
    labelled(what), labelled(who, "Describe, never name: “a girl of about 14 at the home”"),
    element("label", { class: "lr-tick", for: "concern-now" }, now, " They are in danger now"),
    labelled(action), labelled(whom),
    element("label", { class: "govuk-label", for: "concern-told-at" }, "When you told them"), at,
    saidBy,
    button("Record the concern", async () => {
      if (what.value.trim() === "") {
        said.textContent = "Write down what you heard or saw, in a few words.";
        what.focus();
        return;
      }
      const written = record({
        what: what.value.trim(), who: who.value.trim(), now: now.checked, action: action.value.trim(),
        told: whom.value.trim() === "" ? [] : [{ whom: whom.value.trim(), at: at.value || null }],
        participant: participant.value || null,
      });
      fill({});
      said.textContent = "Being written down on this device. Tell the safeguarding lead yourself, now.";
      await written;
      said.textContent = "Recorded on this device. It goes to the safeguarding lead when there is a network; tell them yourself, now.";
    }, "warning"), " ",
    button("Back to the line", () => {
      panel.hidden = true;
      leave();
    }, "secondary"), said);
  panel.querySelector("h2").id = "concern-title";
  const fill = (typed) => {
    what.value = typed.what ?? "";
    who.value = typed.who ?? "";
    action.value = typed.action ?? "";
    whom.value = typed.whom ?? "";
    at.value = typed.at ?? "";
    now.checked = typed.now ?? false;
    participant.value = typed.participant ?? "";
  };
  return {
    panel,
    fill,
    open: () => {
      panel.hidden = false;
      said.textContent = "";
      what.focus();
    },
    /** What is typed and not recorded, or null. */
    typed: () => [what, who, action, whom].every(({ value }) => value === "") ? null
      : { what: what.value, who: who.value, action: action.value, whom: whom.value, at: at.value, now: now.checked, participant: participant.value },
  };
}

function labelled(area, hint = null) {
  return element("div", { class: "lr-quick__field" }, element("label", { class: "govuk-label", for: area.id }, area.dataset.label),
    hint === null ? null : element("div", { class: "govuk-hint", id: `${area.id}-hint` }, hint), area);
}
