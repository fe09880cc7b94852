import { watch } from 'chokidar'

/**
 * Calls `ready` once it sees changes, and `changed` after each change below the paths, one call at a time: what changes meanwhile leads to one more call.
 * Editors save in several steps, so a change counts once nothing has moved for a moment. Ends with the process.
 */
export async function watchFiles(
  paths: readonly string[],
  ready: () => void,
  changed: () => Promise<unknown>,
): Promise<never> {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve<unknown>(undefined)
  const watcher = watch([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  })
  return new Promise((_, reject) => {
    watcher.on('error', reject)
    watcher.on('ready', ready)
    watcher.on('all', () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(changed).catch(reject)
      }, 50)
    })
  })
}
