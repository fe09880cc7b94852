// Speed of whole processes, as ratios within one run: `npm run bench`. Needs pandoc beside it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medians, memoryOf, print, timeOf } from './measure.mjs'
import { writeWorkspace } from './workspace.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const svod = [process.execPath, join(root, 'bin/svod.js')]
const folder = mkdtempSync(join(tmpdir(), 'svod-bench-'))
const runs = Number(process.argv[2] ?? 15)

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same content as plain HTML, ready for pandoc. */
function writeHtml(report, file) {
  const { title, sections } = JSON.parse(readFileSync(report, 'utf8'))
  const rows = sections.flatMap(({ number, title: heading, items }) => [
    `<tr><td>${number}.</td><td colspan="3">${escaped(heading)}</td></tr>`,
    ...items.map((item) => {
      const paragraphs = item.contributions.flatMap((one) => one.paragraphs).map((text) => `<p>${escaped(text)}</p>`)
      return `<tr><td>${item.number}.</td><td>${escaped(item.measure)}</td><td>${escaped(item.deadline)}</td><td>${paragraphs.join('')}</td></tr>`
    }),
  ])
  const head = '<tr><th>№ п/п</th><th>Мероприятие</th><th>Срок исполнения</th><th>Информация об исполнении</th></tr>'
  writeFileSync(
    file,
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></body></html>`,
  )
}

const pandoc = (html, format) => ['pandoc', '-f', 'html', '-s', html, '-o', join(folder, `pandoc.${format}`)]
const out = join(folder, 'out')
const compile = (where) => [...svod, '--root', where, 'compile', '2020', '--out', out]

try {
  const html = join(folder, '2020.html')
  writeHtml(join(root, 'reports/2020/report.json'), html)
  const [bare, version, year, three] = medians(
    [
      [[process.execPath, '-e', '0']],
      [[...svod, '--version']],
      // Into an empty folder each time, so that the files are written and not only compared.
      [['rm', '-rf', out], compile(root)],
      [pandoc(html, 'docx'), pandoc(html, 'html'), pandoc(html, 'md')],
    ],
    runs,
  )
  print('node -e 0', bare, bare)
  print('svod --version, to node -e 0', version, bare, 1.5)
  print('pandoc: DOCX, HTML and Markdown of 2020', three, three)
  print('svod compile 2020, four formats, to pandoc', year, three, 0.5)

  const sizes = [1000, 4000, 10_000]
  const times = sizes.map((items) => {
    const workspace = join(folder, String(items))
    writeWorkspace(workspace, items, 600)
    return { items, time: medians([[['rm', '-rf', out], compile(workspace)]], 3)[0] }
  })
  const large = join(folder, '4000')
  const largeHtml = join(folder, '4000.html')
  timeOf(compile(large))
  writeHtml(join(out, 'report.json'), largeHtml)
  const [docx] = medians([[pandoc(largeHtml, 'docx')]], 3)
  const four = times.find(({ items }) => items === 4000).time
  print('pandoc: DOCX of 4,000 items', docx, docx)
  print('svod compile, 4,000 items of 600 characters', four, docx, 1)
  rmSync(out, { recursive: true })
  console.log(`its memory: ${memoryOf(compile(large), join(folder, 'memory')).toFixed(0)} MB (under 600)`)
  for (const { items, time } of times) console.log(`${items} items: ${((time / items) * 1000).toFixed(0)} µs an item`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
