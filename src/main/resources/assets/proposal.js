// Fetches how far a search is until it is over, and then the page with what was found.

const EVERY = 700;

async function refresh() {
  const progress = document.getElementById("progress");
  try {
    const answer = await fetch(progress.dataset.from, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("progress");
    if (!answer.ok || next === null || next.dataset.running === undefined) {
      window.location.reload();
      return;
    }
    if (next.textContent !== progress.textContent) {
      progress.replaceChildren(...next.children);
    }
  } catch {
    // the connection may come back: what is shown stays as it was
  }
  window.setTimeout(refresh, EVERY);
}

if (document.querySelector("#progress[data-running]") !== null) {
  window.setTimeout(refresh, EVERY);
}
