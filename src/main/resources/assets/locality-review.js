import { initAll } from "./govuk-frontend.min.js";

initAll();

// Notes may wait on this device for whoever signs out. The form works as it is when this cannot be found out.
const signOut = document.querySelector('form[action="/sign-out"]');
signOut?.addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    const { leave } = await import("./capture/leaving.js");
    await leave(signOut);
  } catch {
    signOut.submit();
  }
});
