// Installs the service worker that keeps the capture page, and answers its question whether this page has unsaved text.

const SCRIPT = "/capture-worker.js";
const SCOPE = "/reviews/";

/** Installs the worker, or looks for a new version of it. Null where the browser has none. */
export async function install(isUnsaved = () => false) {
  const workers = navigator.serviceWorker;
  if (workers === undefined) {
    return null;
  }
  workers.addEventListener("message", ({ data, ports }) => {
    if (data?.asks === "unsaved") {
      ports[0].postMessage({ unsaved: isUnsaved() });
    }
  });
  const registration = await workers.register(SCRIPT, { scope: SCOPE, updateViaCache: "none" });
  offerToTakeOver(registration);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => offerToTakeOver(registration));
  });
  return registration;
}

/** The version of the worker that is in control of this page, or null. */
export async function versionInControl() {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) {
    return null;
  }
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data.version);
    setTimeout(() => answer(null), 2000);
    worker.postMessage({ asks: "version" }, [port2]);
  });
}

function offerToTakeOver(registration) {
  registration.waiting?.postMessage({ asks: "take over" });
}
