import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumPath, launchChromium } from '../../readers/chromium.js'

export interface Opened {
  page: Page
  /** Every address asked for, the page's own first. */
  requests: string[]
  /** What the browser objected to: errors of the script, violations of the policy. */
  complaints: string[]
}

export type Open = (html: string, options?: BrowserContextOptions) => Promise<Opened>

/** Tests that need Chromium. Without it they are skipped by name; on CI, where it has to be there, they fail. */
export function describeInBrowser(name: string, body: (open: Open) => void): void {
  if (chromiumPath() === null) {
    describe.skip(`${name} (skipped: no Chromium; set CHROMIUM)`, () => body(unopened))
    return
  }
  describe(name, { timeout: 60_000 }, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launchChromium()
    }, 60_000)
    afterAll(() => browser?.close())
    body((html, options) => openPage(browser, html, options))
  })
}

function unopened(): Promise<Opened> {
  throw new Error('no browser')
}

/** Served under an address of its own, as a page on a site would be, so that a stray request has somewhere to go. */
async function openPage(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await context.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' }),
  )
  await page.goto(address)
  return { page, requests, complaints }
}

export const address = 'http://report.test/2020/report.html'

/** How long a check may wait for the page's script: it answers in 150 ms, a busy machine in its own time. */
export const soon = { timeout: 20_000 }
