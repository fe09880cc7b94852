import { resolve } from 'node:path'
import type { Wanted } from '../compare/only-items.js'
import { type Trend, trendOf } from '../compare/trend.js'
import { knownIn, onlyTrend } from '../compare/trend-filter.js'
import { trendWriters } from '../diff-writers/trend/registry.js'
import { type TrendFormat, trendFormats } from '../diff-writers/trend/trend-writer.js'
import { canonicalNumber } from '../model/item-number.js'
import { kindOf, type PeriodKind } from '../model/period-kind.js'
import { nearest, nearestNumber } from '../suggest/nearest.js'
import { asFile } from '../terminal/display.js'
import {
  type CommonOptions,
  type Message,
  message,
  type Outcome,
  outcome,
  type Ports,
  unlessUnreadable,
} from './command.js'
import { type OpenedForDiff, reportFileOf } from './diff-inputs.js'
import { periodsIn, reportsOf } from './diff-periods.js'
import { openWorkspace, readingOnce } from './open-workspace.js'
import { placeFault } from './result-places.js'
import { sha256 } from './sha256.js'
import { writeOut } from './write-out.js'

export interface TrendOptions extends CommonOptions, Wanted {
  /** Null: years if there are two, else the kind of which there are most periods. */
  kind: PeriodKind | null
  /** Those asked for; none: what the name of `out` says, or else pretty. */
  formats: readonly string[]
  /** A file, from the folder that svod was started in; null: standard output. */
  out: string | null
  /** A period that is not complete is taken as far as it is. */
  draft: boolean
}

/** Tells of figures and texts over all periods of one kind. */
export function run(options: TrendOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(() => trend(options, ports))
}

async function trend(options: TrendOptions, ports: Ports): Promise<Outcome> {
  const found = openWorkspace(options, ports)
  if ('refused' in found) return found.refused
  const opened = { ...found, sources: readingOnce(found.workspace) }
  const { language: ofSettings } = opened.settings
  const refused = (...messages: Message[]) => outcome({ language: ofSettings, exitStatus: 2, messages })
  const format = formatOf(options)
  if (typeof format !== 'string') return refused(format)
  const path = options.out === null ? null : resolve(ports.folder, options.out)
  const forbidden = path === null ? null : notWritable(path, options.out ?? '', opened)
  if (forbidden) return refused(forbidden)

  const kind = options.kind ?? kindMeant(periodsIn(opened))
  const names = periodsIn(opened, kind)
  const { reports, messages } = await reportsOf(names, opened, { draft: options.draft, progress: ports.progress })
  const latest = reports.at(-1)?.report
  if (!latest || reports.length < 2) {
    return refused(...messages, message('few-periods', { kind, periods: reports.map(({ report }) => report.period) }))
  }
  const whole = trendOf(kind, reports)
  const unknown = unknownIn(whole, options)
  if (unknown) return refused(...messages, unknown)
  ports.progress(format)
  const { write } = await trendWriters[format]()
  // What it is written in is the language of the last report, unless another is asked for.
  const language = ports.language(latest.language)
  const look = path === null ? ports.look : asFile(ports.look)
  const written = await write(onlyTrend(whole, options), { language, look, sha256 })
  if (path === null) return outcome({ language: ofSettings, output: written, messages })
  const late = notWritable(path, options.out ?? '', opened)
  if (late) return refused(late)
  const result = await writeOut(path, options.out ?? '', written, { messages })
  return { ...outcome({ language: ofSettings }), ...result }
}

/** Years are compared with years if there are two; else that kind of which there are most, the longest of several. */
function kindMeant(periods: readonly string[]): PeriodKind {
  const count = (kind: PeriodKind) => periods.filter((period) => kindOf(period) === kind).length
  if (count('year') >= 2) return 'year'
  const longestFirst: readonly PeriodKind[] = ['year', '9m', 'half', 'quarter']
  return longestFirst.reduce((most, kind) => (count(kind) > count(most) ? kind : most))
}

/** The one form that is meant, or why that is not known. */
function formatOf({ formats, out }: TrendOptions): TrendFormat | Message {
  const ending = trendFormats.find((form) => out?.toLowerCase().endsWith(`.${form}`)) ?? null
  const [asked = ending ?? 'pretty', ...others] = formats
  const other = others.find((form) => form !== asked)
  if (other !== undefined) return message('one-changes-form', { forms: [asked, other] })
  const format = trendFormats.find((form) => form === asked)
  if (!format) return message('form-not-of-trend', { form: asked, forms: [...trendFormats] })
  if (ending !== null && ending !== format) return message('form-and-ending', { form: format, file: out ?? '' })
  return format
}

/** Why a result must not be written to a file: svod reads it, or would. */
function notWritable(path: string, shown: string, opened: OpenedForDiff): Message | null {
  const { workspace, settings } = opened
  const reports = periodsIn(opened).map((period) => resolve(workspace.root, reportFileOf(period)))
  const others = [...reports, ...workspace.watched(settings.profile.name)]
  return placeFault([{ path, shown }], { workspace, others })
}

function unknownIn(whole: Trend, asked: Wanted): Message | null {
  const known = knownIn(whole)
  const item = asked.items.find((one) => !known.items.has(canonicalNumber(one)))
  if (item !== undefined) return notThere('item', item, nearestNumber(item, known.items))
  const section = asked.sections.find((one) => !known.sections.has(canonicalNumber(one)))
  if (section !== undefined) return notThere('section', section, nearestNumber(section, known.sections))
  const department = asked.departments.find((one) => !known.departments.has(one))
  return department === undefined ? null : notThere('department', department, nearest(department, known.departments))
}

function notThere(what: 'item' | 'section' | 'department', name: string, suggestion: string | null): Message {
  return message('not-in-trend', { what, name, suggestion })
}
