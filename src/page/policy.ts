import type { Sha256 } from '../model/sha256.js'

/**
 * No request leaves the page: everything is forbidden but the one style and the one script that stand in it, known by
 * their hashes, and the icon in its head. A script that slipped in through a text would not run.
 */
export function contentSecurityPolicy(style: string, script: string, sha256: Sha256): string {
  const hash = (source: string) => `'sha256-${sha256(source, 'base64')}'`
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    // Only the icon; without one of its own a browser asks the server for /favicon.ico.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
