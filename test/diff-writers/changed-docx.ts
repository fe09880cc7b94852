import { sha256 } from '../../src/commands/sha256.js'
import { write } from '../../src/diff-writers/docx/docx-changes.js'
import { documentOf } from '../../src/document/report-document.js'
import { reportWords } from '../../src/language/report-words.js'
import { gost2025 } from '../../src/model/profiles.js'
import type { Report } from '../../src/model/report.js'
import { docxRenderer } from '../../src/render/docx/docx-renderer.js'
import { compareByNumber } from './compare-by-number.js'

/** A report as compile writes it. */
export const plainBytes = (report: Report): Uint8Array =>
  docxRenderer.render(documentOf(report, null), reportWords(report.language), {
    markdown: 'table',
    profile: gost2025,
    sha256,
  }) as Uint8Array

/** One report with what changed since another. */
export const changedBytes = (old: Report, now: Report, renumbered?: ReadonlyMap<string, string>): Uint8Array =>
  write(compareByNumber(old, now, renumbered), {
    documents: () => ({ old: documentOf(old, null), new: documentOf(now, null) }),
    profile: gost2025,
  })
