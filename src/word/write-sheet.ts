import { File } from 'docx'
import { strToU8 } from 'fflate'
import type { Document } from '../document/tree.js'
import type { ReportWords } from '../language/words.js'
import type { Profile } from '../model/profile.js'
import type { Shared } from './inlines.js'
import { Links } from './links.js'
import { listNumber, numbering } from './numbering.js'
import { packageBytes } from './package.js'
import { pageLook } from './page.js'
import { paragraphsOf } from './paragraphs.js'
import { Revisions } from './revisions.js'
import { rowOf } from './row.js'
import type { Line, Row, Sheet } from './sheet.js'
import { LinesSlot } from './slots.js'
import { stylesOf } from './styles.js'
import { reportTable, signatureTable, signatureWidths } from './table.js'

/** Bytes of the Word document with these pages. Of `document` only properties, date and the mark of a draft are taken. */
export function writeSheet(
  sheet: Sheet,
  { title, organization, draft, date }: Document,
  words: ReportWords,
  profile: Profile,
): Uint8Array {
  const ofSignatures = signatureWidths(profile)
  const file = new File({
    title,
    creator: organization,
    lastModifiedBy: organization,
    styles: stylesOf(profile, words),
    numbering,
    sections: [
      {
        ...pageLook(profile, words, draft),
        children: [
          new LinesSlot('front'),
          reportTable(sheet.table),
          new LinesSlot('middle'),
          ...(sheet.signatures.length > 0 ? [signatureTable(ofSignatures)] : []),
          new LinesSlot('end'),
        ],
      },
    ],
  })
  const shared = { links: new Links(file), revisions: new Revisions(organization, date), list: () => listNumber(file) }
  const written = {
    ...{ front: lines(sheet.front, shared), middle: lines(sheet.middle, shared), end: lines(sheet.end, shared) },
    rows: rows(sheet.table.rows, { ...shared, widths: sheet.table.widths, sectionRows: profile.sectionRows }),
    signatures: rows(sheet.signatures, { ...shared, widths: ofSignatures, sectionRows: 'none' }),
  }
  return packageBytes(file, written, date)
}

const lines = (all: readonly Line[], shared: Shared) => [strToU8(paragraphsOf(all, shared))]

/** The cells of a row are made when it is written and dropped behind it: only one row's are there at a time. */
const rows = (all: readonly Row[], setting: Parameters<typeof rowOf>[1]) =>
  all.map((row) => strToU8(rowOf(row, setting)))
