import type { Report, Section } from '../../src/model/report.js'
import { type ReadItem, type ReadReport, type ReadSection, withListMark } from './read-report.js'

/**
 * Reads report.json. The data have no wording of svod's own in them: of what the other formats print, evidence, statuses
 * and indicators are not among the paragraphs.
 */
export function readJson(json: string): ReadReport {
  const report = JSON.parse(json) as Report
  return { title: report.title, sections: report.sections.flatMap(readSection) }
}

function readSection({ number, title, items, sections }: Section): ReadSection[] {
  return [{ number, title, items: items.map(readItem) }, ...sections.flatMap(readSection)]
}

function readItem({ number, label, measure, deadline, lead, contributions }: Section['items'][number]): ReadItem {
  const told = contributions.flatMap(({ paragraphs, reason }) => [...paragraphs, ...(reason === null ? [] : [reason])])
  const lines = [...(lead?.split('\n') ?? []), ...told]
  return { number: label ?? number, measure, deadline, paragraphs: lines.map(withListMark) }
}
