import { createHash } from 'node:crypto'
import type { Sha256 } from '../model/sha256.js'

export const sha256: Sha256 = (data, digits) => createHash('sha256').update(data).digest(digits)
