// Lets the browser keep the page itself (public/sw.js), so that it can be installed, and opens when the server is away.

/** What browsers with trusted types have, and TypeScript's own lib does not know everywhere. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** Where browsers let a page do this: over https, and on the machine itself. */
export function keepShell(base: string): void {
  if (!window.isSecureContext || !("serviceWorker" in navigator)) return;
  const worker = `${base}/sw.js`;
  // Without it the page works as well; it only needs the server to open.
  navigator.serviceWorker.register(trusted(worker), { scope: `${base}/` }).catch(() => {});
}

/** The only policy there is, and the only address that it lets through. */
function trusted(worker: string): string {
  const policies = (window as { trustedTypes?: Policies }).trustedTypes;
  const createScriptURL = (url: string) => {
    if (url === worker) return url;
    throw new TypeError("this is no script of ours");
  };
  return policies?.createPolicy("app", { createScriptURL }).createScriptURL(worker) ?? worker;
}
