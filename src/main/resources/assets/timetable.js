// Lets a session of the grid be dragged to another time or room: the same form is sent as by the buttons of its page.

const grid = document.querySelector("[data-drag]");
const form = document.getElementById("drag-form");

let dragged = null;

function free(event) {
  return dragged === null ? null : event.target.closest("[data-time]");
}

function over(cell) {
  grid.querySelectorAll(".lr-grid__free--over").forEach((one) => one.classList.remove("lr-grid__free--over"));
  cell?.classList.add("lr-grid__free--over");
}

function send(card, cell) {
  form.action = card.dataset.href;
  form.elements.version.value = card.dataset.version;
  form.elements.start.value = cell.dataset.time;
  form.elements.minutes.value = card.dataset.minutes;
  form.elements.room.value = cell.dataset.room;
  form.submit();
}

if (grid !== null && form !== null) {
  document.querySelectorAll(".lr-drag-hint").forEach((hint) => hint.removeAttribute("hidden"));
  grid.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-session]");
    if (dragged !== null) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.session);
      dragged.classList.add("lr-card--dragged");
    }
  });
  grid.addEventListener("dragover", (event) => {
    const cell = free(event);
    if (cell !== null) {
      event.preventDefault();
      over(cell);
    }
  });
  grid.addEventListener("drop", (event) => {
    const cell = free(event);
    if (cell !== null) {
      event.preventDefault();
      send(dragged, cell);
    }
  });
  grid.addEventListener("dragend", () => {
    dragged?.classList.remove("lr-card--dragged");
    dragged = null;
    over(null);
  });
}
