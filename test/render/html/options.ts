import { sha256 } from '../../../src/commands/sha256.js'
import { gost2025 } from '../../../src/model/profiles.js'
import type { RenderOptions } from '../../../src/render/renderer.js'

/** The HTML writer looks at none of them. */
export const defaultOptions: RenderOptions = { markdown: 'sections', profile: gost2025, sha256 }
