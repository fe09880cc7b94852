import { createHash } from 'node:crypto'

/**
 * No request leaves the page: everything is forbidden but the one style and the one script that stand in it, known by
 * their hashes, and the icon in its head. A script that slipped in through a text would not run.
 */
export function contentSecurityPolicy(style: string, script: string): string {
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

function hash(source: string): string {
  return `'sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}'`
}
