import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Speller } from '../model/speller.js'

interface Hunspell {
  spell(word: string): boolean
  suggest(word: string): string[]
}

interface Factory {
  mountBuffer(contents: Uint8Array, name: string): string
  create(affix: string, dictionary: string): Hunspell
}

/** The optional packages, from where svod is installed; null where they are not there. */
export async function loadSpeller(): Promise<Speller | null> {
  const program = installed('hunspell-asm')
  const dictionary = installed('dictionary-ru')
  if (program === null || dictionary === null) return null
  const { loadModule } = createRequire(import.meta.url)(program) as { loadModule(): Promise<Factory> }
  const factory = await withoutListeners(loadModule)
  const mounted = ['index.aff', 'index.dic'].map((name) =>
    factory.mountBuffer(readFileSync(join(dictionary, name)), name),
  )
  const hunspell = factory.create(mounted[0] ?? '', mounted[1] ?? '')
  return {
    knows: (word) => hunspell.spell(word),
    suggestions: (word) => hunspell.suggest(word),
  }
}

/**
 * The folder of a package in svod's own folder or beside it. Node itself would look on in every folder above and in
 * NODE_PATH, and run what somebody has put there: svod may lie below a workspace of strangers.
 */
function installed(name: string): string | null {
  const own = ownFolder()
  const beside = dirname(own)
  const folders = [join(own, 'node_modules'), ...(basename(beside) === 'node_modules' ? [beside] : [])]
  return folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json'))) ?? null
}

/** The folder of svod's package: the nearest with a package.json. */
function ownFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** What Emscripten makes throws every exception anew that nobody caught, past svod's own word on how to report a bug. */
async function withoutListeners<T>(load: () => Promise<T>): Promise<T> {
  const event = 'uncaughtException'
  const before = new Set(process.listeners(event))
  const loaded = await load()
  for (const listener of process.listeners(event)) if (!before.has(listener)) process.removeListener(event, listener)
  return loaded
}
