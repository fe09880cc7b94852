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
  const here = createRequire(import.meta.url)
  const there = createRequire(join(root, 'package.json'))
  const program = resolved('hunspell-asm', here, there)
  const dictionary = resolved('dictionary-ru', here, there)
  if (program === null || dictionary === null) return null
  const { loadModule } = here(program) as { loadModule(): Promise<Factory> }
  const factory = await withoutListeners(loadModule)
  const mounted = ['index.aff', 'index.dic'].map((name) =>
    factory.mountBuffer(readFileSync(join(dirname(dictionary), name)), name),
  )
  const hunspell = factory.create(mounted[0] ?? '', mounted[1] ?? '')
  return {
    knows: (word) => hunspell.spell(word),
    suggestions: (word) => hunspell.suggest(word),
  }
}

function resolved(name: string, ...from: NodeJS.Require[]): string | null {
  for (const require of from) {
    try {
      return require.resolve(name)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
    }
  }
  return null
}

/** What Emscripten makes throws every exception anew that nobody caught, past svod's own word on how to report a bug. */
async function withoutListeners<T>(load: () => Promise<T>): Promise<T> {
  const event = 'uncaughtException'
  const before = new Set(process.listeners(event))
  const loaded = await load()
  for (const listener of process.listeners(event)) if (!before.has(listener)) process.removeListener(event, listener)
  return loaded
}
