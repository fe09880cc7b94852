import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The library as it is packed. */
export const library: typeof import('../../src/index.js') = await import(
  pathToFileURL(join(root, 'dist/index.js')).href
)

/** The repository's own plans and submissions. */
export function ownFiles(): Record<string, string> {
  const paths = readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' })
  const yaml = paths.filter((path) => path.endsWith('.yaml')).map((path) => `plans/${path.replaceAll('\\', '/')}`)
  return Object.fromEntries(yaml.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
