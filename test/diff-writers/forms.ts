import { sha256 } from '../../src/commands/sha256.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { write as writeHtml } from '../../src/diff-writers/html/html-changes.js'
import { write as writeMarkdown } from '../../src/diff-writers/markdown.js'
import { write as writePretty } from '../../src/diff-writers/pretty.js'
import type { Item, Report } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'
import { changesOptions } from './options.js'

/** What each form for people says, marks and tags left out: words in their order, with a blank between them. */
export async function formsOf(comparison: Comparison, stat = false): Promise<Record<'pretty' | 'md' | 'html', string>> {
  const options = { ...changesOptions, stat }
  return {
    pretty: spaced(await writePretty(comparison, options)),
    md: spaced(
      (await writeMarkdown(comparison, options)).replace(/<\/?(?:ins|del|details|summary)>|[*>]|\\(?=\W)/g, ' '),
    ),
    html: spaced(visible(writeHtml(comparison, { language: 'ru', history: [], sha256 }))),
  }
}

function visible(page: string): string {
  return page
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<span class="heard"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
}

function spaced(text: string): string {
  return text.replace(/\[-|-\]|\{\+|\+\}/g, ' ').replace(/[^\S\u00a0]+/g, ' ')
}

/** Two reports of one item, alike but for what is changed in them. */
export function pairOf(
  change: (item: Item, report: Report) => void,
  before: (item: Item, report: Report) => void = () => undefined,
): Comparison {
  const side = (period: string, edit: (item: Item, report: Report) => void) => {
    const report = reportOf(period, [{ number: '1.1', measure: 'Проведение проверок' }])
    edit(report.sections[0]?.items[0] as Item, report)
    return report
  }
  return compareReports(side('2020', before), side('2021', change))
}
