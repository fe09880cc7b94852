import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { launchChromium } from './chromium.js'
import { type ReadOptions, type ReadReport, type ReadRow, readingDefaults, sectionsOf } from './read-report.js'

/** Reads the report as a browser shows it, from an open page or from a file in a browser of its own. */
export async function readHtml(page: Page | string, options: ReadOptions = {}): Promise<ReadReport> {
  if (typeof page === 'string') return readFile(page, options)
  const { title, rows } = await page.evaluate<{ title: string; rows: ReadRow[] }>(inPage)
  return { title, sections: sectionsOf(rows, { ...readingDefaults, ...options }) }
}

async function readFile(path: string, options: ReadOptions): Promise<ReadReport> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(resolve(path)).href)
    return await readHtml(page, options)
  } finally {
    await browser.close()
  }
}

/** Runs in the page; text, since the compiler knows no DOM here. `innerText` is what is seen, hidden parts left out. */
const inPage = `(() => {
  const lines = (cell) => [...cell.querySelectorAll('p, li')].map((each) => (each.matches('li') ? '– ' : '') + each.innerText)
  const rows = [...document.querySelectorAll('table.report > tbody > tr')]
  return {
    title: document.querySelector('h1').innerText,
    rows: rows.map((row) => ({
      section: row.querySelector('th[scope=rowgroup]') !== null,
      cells: [...row.cells].map(lines),
    })),
  }
})()`
