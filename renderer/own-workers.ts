/** Lets the page start workers from its own files only; every other use of text as script stays refused. */

interface PolicyRules {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: PolicyRules): unknown;
}

function ownUrl(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Only scripts of the app may run.');
  return url;
}

/** Trusted Types ask a default policy before a text becomes the address of a script. */
export function allowOwnWorkers(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createScriptURL: ownUrl });
}
