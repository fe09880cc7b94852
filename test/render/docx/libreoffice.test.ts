import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInstalled } from '../../readers/installed.js'

const report = new URL('../../../reports/2020/report.docx', import.meta.url)

const canConvert = isInstalled('soffice')
const isRequired = process.env.CI === 'true'

describe.skipIf(!canConvert && !isRequired)('the report as LibreOffice shows it (skipped without soffice)', () => {
  let folder: string
  let pages: string[]

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'svod-libreoffice-'))
    copyFileSync(report, join(folder, 'report.docx'))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')],
      {
        stdio: 'ignore',
      },
    )
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' })
    pages = text.split('\f').filter((page) => page.trim() !== '')
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is a document of pages', () => {
    expect(pages.length).toBeGreaterThan(5)
  })

  it('repeats the headings and the numbers of the columns on every page', () => {
    for (const page of pages) {
      expect(page).toContain('Информация об исполнении')
      expect(page).toMatch(/^\s*1\s+2\s+3\s+4\s*$/m)
    }
  })

  it('numbers the pages from the second one on', () => {
    expect(pages[0]?.trimStart()).toMatch(/^Отчёт/)
    for (const [index, page] of pages.slice(1).entries())
      expect(page.trimStart()).toMatch(new RegExp(`^${index + 2}\\s`))
  })

  it('keeps every section row with the row behind it', () => {
    for (const page of pages) expect(page.trimEnd().split('\n').at(-1)).not.toMatch(/^\s*[1-5]\.\s/)
  })
})
