import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Speller } from '../model/speller.js'

interface Hunspell {
  spell(word: string): boolean
  suggest(word: string): string[]
}

interface Factory {
  mountBuffer(contents: Uint8Array, name: string): string
  create(affix: string, dictionary: string): Hunspell
}

/** The optional packages, from where svod is installed or from the workspace; null where they are not there. */
export async function loadSpeller(root: string): Promise<Speller | null> {
  for (const from of [import.meta.url, join(root, 'package.json')]) {
    const require = createRequire(from)
    try {
      const { loadModule } = require('hunspell-asm') as { loadModule(): Promise<Factory> }
      const folder = dirname(require.resolve('dictionary-ru'))
      const factory = await loadModule()
      const mounted = ['index.aff', 'index.dic'].map((name) =>
        factory.mountBuffer(readFileSync(join(folder, name)), name),
      )
      const hunspell = factory.create(mounted[0] ?? '', mounted[1] ?? '')
      return {
        knows: (word) => hunspell.spell(word),
        suggest: (word) => hunspell.suggest(word)[0] ?? null,
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
    }
  }
  return null
}
