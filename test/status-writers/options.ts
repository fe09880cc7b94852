import { sha256 } from '../../src/commands/sha256.js'
import type { StatusOptions } from '../../src/status-writers/status-writer.js'
import { noDisplay } from '../../src/terminal/display.js'

export const statusOptions: StatusOptions = { language: 'ru', look: noDisplay, isTodo: false, sha256 }
