// Keeps the capture page, which has no data in it, so that it opens without a network. It answers nothing but GET, keeps no
// reply of the server, and reloads no page. The server puts VERSION, PAGE and FILES before it.

const SHELL = /^\/reviews\/[0-9a-f-]{36}\/(capture(\/.*)?|device)$/;
const KEPT = `locality-shell-${VERSION}`;
const ANSWERS_WITHIN = 1000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim().then(removeOld));
});

self.addEventListener("message", (event) => {
  if (event.data?.asks === "version") {
    event.ports[0].postMessage({ version: VERSION });
  } else if (event.data?.asks === "take over") {
    event.waitUntil(takeOver());
  } else if (event.data?.asks === "remove old") {
    event.waitUntil(removeOld());
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && SHELL.test(url.pathname)) {
    event.respondWith(fromKept(KEPT, PAGE, request));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(fromAnyKept(request));
  }
});

async function keepAll() {
  const kept = await caches.open(KEPT);
  await kept.addAll(FILES.map((file) => new Request(file, { cache: "reload", credentials: "omit" })));
}

async function fromKept(name, address, request) {
  const kept = await (await caches.open(name)).match(address, { ignoreVary: true });
  return kept ?? fetch(request);
}

// A page of an earlier version may still ask for its own files.
async function fromAnyKept(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function takeOver() {
  if (!(await isSomethingUnsaved())) {
    await self.skipWaiting();
  }
}

async function removeOld() {
  const old = (await caches.keys()).filter((name) => name.startsWith("locality-shell-") && name !== KEPT);
  if (old.length > 0 && !(await isSomethingUnsaved())) {
    await Promise.all(old.map((name) => caches.delete(name)));
  }
}

// A page that does not answer may have something.
async function isSomethingUnsaved() {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const answers = await Promise.all(
    pages.filter(({ url }) => SHELL.test(new URL(url).pathname)).map((page) => new Promise((answer) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answer(data.unsaved);
      setTimeout(() => answer(true), ANSWERS_WITHIN);
      page.postMessage({ asks: "unsaved" }, [port2]);
    })));
  return answers.some(Boolean);
}
