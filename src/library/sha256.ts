import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Sha256 } from '../model/sha256.js'

/** In JavaScript, so that it is there wherever the library is: a browser gives its own to secure pages alone, and later. */
export const sha256: Sha256 = (data, digits) => {
  const bytes = digest(typeof data === 'string' ? utf8ToBytes(data) : data)
  return digits === 'hex' ? bytesToHex(bytes) : btoa(String.fromCharCode(...bytes))
}
