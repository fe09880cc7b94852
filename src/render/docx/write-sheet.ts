import { File } from 'docx'
import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Profile } from '../renderer.js'
import { Links } from './links.js'
import { numbering } from './numbering.js'
import { packageBytes } from './package.js'
import { pageLook } from './page.js'
import { paragraphsOf } from './paragraphs.js'
import { Revisions } from './revisions.js'
import type { Sheet } from './sheet.js'
import { stylesOf } from './styles.js'
import { reportTable, signatureTable } from './table.js'

/** Bytes of the Word document with these pages. Of `document` only properties, date and the mark of a draft are taken. */
export function writeSheet(
  { front, table, middle, signatures, end }: Sheet,
  { title, organization, draft, date }: Document,
  words: ReportWords,
  profile: Profile,
): Uint8Array {
  const links = new Links()
  const shared = { links, revisions: new Revisions(date) }
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
          ...paragraphsOf(front, shared),
          reportTable(table, profile, shared),
          ...paragraphsOf(middle, shared),
          ...(signatures.length > 0 ? [signatureTable(signatures, profile, shared)] : []),
          ...paragraphsOf(end, shared),
        ],
      },
    ],
  })
  links.addTo(file)
  return packageBytes(file, date)
}
