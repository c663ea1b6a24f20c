// The themes of a line, chosen in a list that opens in place: digits or arrows, space chooses, Enter or Escape returns to the line.

import { element } from "./dom.js";

/** The picker; `toggle` is called with a theme's code, `leave` when the list closes. */
export function themePicker({ themes, isChosen, toggle, leave }) {
  let at = 0;
  let digits = "";
  let timer = null;
  const options = themes.map(({ code, name }, place) => element("li", {
    role: "option", id: `theme-${code}`, "aria-selected": "false", onclick: () => {
      at = place;
      choose();
    },
  }, element("strong", {}, code), ` ${name}`));
  const list = element("ul", {
    class: "lr-themes", role: "listbox", "aria-multiselectable": "true", "aria-label": "Themes of this line", tabindex: "0", hidden: true,
  }, options);
  const show = () => {
    options.forEach((option, place) => {
      option.setAttribute("aria-selected", String(isChosen(themes[place].code)));
      option.classList.toggle("lr-themes__at", place === at);
    });
    list.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView?.({ block: "nearest" });
  };
  const choose = () => {
    toggle(themes[at].code);
    show();
  };
  const close = () => {
    list.hidden = true;
    leave();
  };
  const typed = (digit) => {
    clearTimeout(timer);
    digits = `${digits}${digit}`;
    timer = setTimeout(() => {
      digits = "";
    }, 700);
    const place = themes.findIndex(({ code }) => code.slice(1) === digits);
    if (place >= 0) {
      at = place;
      show();
    }
  };
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (step !== undefined) {
      at = (at + step + themes.length) % themes.length;
      show();
    } else if (event.key === " ") {
      choose();
    } else if (event.key === "Enter" || event.key === "Escape") {
      close();
    } else if (/^\d$/.test(event.key)) {
      typed(event.key);
    } else {
      return;
    }
    event.preventDefault();
  });
  return {
    list,
    open: () => {
      list.hidden = false;
      show();
      list.focus();
    },
  };
}
