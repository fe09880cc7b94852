import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const { CHROMIUM } = process.env
const places = CHROMIUM ? [CHROMIUM] : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const quiet = '--disable-background-networking --disable-component-update --disable-sync --no-first-run'.split(' ')

/**
 * Where Chromium is installed, or null: then tests in a browser are skipped, and say so by
 * `test.skipIf(chromiumPath() === null)`. CI must never skip them, so there its absence is an error.
 */
export function chromiumPath(): string | null {
  const path = places.find((place) => existsSync(place)) ?? null
  if (path === null && process.env.CI === 'true') throw new Error(`No Chromium in CI at ${places.join(', ')}`)
  return path
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new Error(`No Chromium at ${places.join(', ')}`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless', '--disable-gpu', ...quiet] })
}
