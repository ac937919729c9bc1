/** The invented origins of the app's pages and the policies they are served under; no such host exists. */

export const appOrigin = 'https://prepare-a-report.invalid';
export const startPage = `${appOrigin}/`;
export const printOrigin = 'https://print.prepare-a-report.invalid';
/** Path under which the host serves bytes to the page from memory. */
export const servedPath = '/served/';

/** The page runs its own scripts only and reads nothing but what the host serves: its files and previews. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The printed page has no scripts at all; its styles and fonts are part of the page. */
export const printPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function guardHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
  };
}
