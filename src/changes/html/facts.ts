import type { Changed, ItemChange } from '../../compare/comparison.js'
import { evidenceOf } from '../../compare/item-text.js'
import type { Item, Report } from '../../model/report.js'
import type { Status } from '../../model/terms.js'
import { html, type Markup, type Part } from '../../render/html/markup.js'
import { readableChanges } from '../readable-changes.js'
import { deleted, inserted, marked } from './marks.js'
import type { Setting } from './setting.js'
import { changedLines } from './texts.js'

/** What changed of an item besides its text; of an item that is new or gone, what it says. */
export function facts(item: ItemChange, setting: Setting): Markup | null {
  const { words, terms } = setting
  const { deadline, responsible, status, evidence } = item
  const only = item.from === null ? item.to : item.to === null ? item.from : null
  const report = item.to === null ? setting.comparison.old : setting.comparison.new
  const rows = [
    fact(
      terms.headings.deadline,
      only ? typed(only.deadline) : deadline && changedWords(deadline, setting),
      setting.lang,
    ),
    fact(
      terms.headings.responsible,
      only ? departmentsOf(only, report, setting) : responsible && responsibleChange(responsible, setting),
      setting.lang,
    ),
    fact(
      terms.headings.status,
      only ? statusMark(only.status, setting) : status && statusChange(status, setting),
      null,
    ),
    fact(words.evidence, only ? evidenceIn(only, report, setting) : evidence && changedLines(evidence, setting), null),
  ].filter((row) => row !== null)
  return rows.length === 0 ? null : html`<dl class="facts">${rows}</dl>`
}

function fact(label: string, value: Part, lang: Markup | null): Markup | null {
  if (value === null || value === '') return null
  return html`<div><dt>${label}</dt><dd${lang}>${value}</dd></div>\n`
}

function changedWords({ from, to }: Changed<string>, setting: Setting): Part {
  return typed(marked(readableChanges(from, to), setting))
}

/** A line each piece. */
function evidenceIn(item: Item, report: Report, { lang }: Setting): Part {
  const lines = evidenceOf(item, report)
  return lines === '' ? '' : lines.split('\n').map((line) => html`<p class="line"${lang}>${line}</p>\n`)
}

/** What was typed keeps its white space. */
function typed(text: Part): Part {
  return text === '' ? '' : html`<span class="text">${text}</span>`
}

function statusChange({ from, to }: Changed<Status>, setting: Setting): Markup {
  const { statuses } = setting.terms
  return html`${deleted(statuses[from], setting)} <span class="swatch ${to}"></span>${inserted(statuses[to], setting)}`
}

function statusMark(status: Status, { terms }: Setting): Markup {
  return html`<span class="swatch ${status}"></span>${terms.statuses[status]}`
}

/** Departments one by one, so that one that came among others is seen at once. */
function responsibleChange({ from, to }: Changed<string>, setting: Setting): Markup {
  const { old, new: now } = setting.comparison
  const [before, after] = [idsIn(from), idsIn(to)]
  const all = [...before, ...after.filter((id) => !before.includes(id))]
  if (before.length === 0 && after.length > 0) all.unshift('')
  if (after.length === 0) all.push('')
  const nobody = setting.words.nobody
  return html`<ul class="names">${all.map((id) => {
    if (id === '') return html`<li>${after.length === 0 ? inserted(nobody, setting) : deleted(nobody, setting)}</li>`
    if (!after.includes(id)) return html`<li>${deleted(nameIn(old, id), setting)}</li>`
    if (!before.includes(id)) return html`<li>${inserted(nameIn(now, id), setting)}</li>`
    return html`<li>${nameIn(now, id)}</li>`
  })}</ul>`
}

function departmentsOf({ responsible }: Item, report: Report, { words }: Setting): Markup {
  const names = (responsible ?? []).map((id) => nameIn(report, id))
  return html`<ul class="names">${(names.length > 0 ? names : [words.nobody]).map((name) => html`<li>${name}</li>`)}</ul>`
}

function idsIn(list: string): string[] {
  return list.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function nameIn({ departments }: Report, id: string): string {
  return departments.find((one) => one.id === id)?.name ?? id
}
