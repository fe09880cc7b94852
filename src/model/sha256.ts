/**
 * SHA-256 of bytes, or of a text as UTF-8, in digits. Whoever runs the engine hands its own in: one written in JavaScript takes
 * seventy times as long for the style and script of a page, and Node's does not run in a browser.
 */
export type Sha256 = (data: string | Uint8Array, digits: 'hex' | 'base64') => string
