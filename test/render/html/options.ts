import { sha256 } from '../../../src/commands/sha256.js'
import type { RenderOptions } from '../../../src/render/renderer.js'
import { gost2025 } from '../../../src/word/profiles.js'

/** The HTML writer looks at none of them. */
export const defaultOptions: RenderOptions = { markdown: 'sections', profile: gost2025, sha256 }
