import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { ReportWords } from '../language/words.js'
import type { Profile } from '../model/profile.js'
import { sheet, textWidth, twips } from './dimensions.js'
import { style } from './style-names.js'

type PageLook = Pick<ISectionOptions, 'properties' | 'headers'>

/** Sheet, margins, page numbers and, on a draft, the mark on every page. */
export function pageLook(profile: Profile, words: ReportWords, draft: boolean): PageLook {
  const { margins, pageNumbers } = profile
  const mark = draft ? words.draft : null
  const numbered = pageNumbers !== 'none'
  const firstDiffers = pageNumbers === '2'
  return {
    properties: {
      page: {
        size: {
          width: sheet.short,
          height: sheet.long,
          orientation: profile.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twips(margins.left),
          right: twips(margins.right),
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          header: twips(margins.top / 2),
          footer: twips(margins.bottom / 2),
        },
      },
      ...(firstDiffers ? { titlePage: true } : {}),
    },
    headers: {
      ...(numbered || mark ? { default: header(numbered, mark, profile) } : {}),
      ...(firstDiffers && mark ? { first: header(false, mark, profile) } : {}),
    },
  }
}

/** The number in the middle of the top margin, the mark at its right end: one line, so that the text stays where it is. */
function header(numbered: boolean, mark: string | null, profile: Profile): Header {
  const width = textWidth(profile)
  const children = [new TextRun({ children: [new Tab()] })]
  if (numbered) children.push(new TextRun({ children: [PageNumber.CURRENT] }))
  if (mark !== null)
    children.push(new TextRun({ children: [new Tab()] }), new TextRun({ style: style.draft, text: mark }))
  const tabStops = [
    { type: TabStopType.CENTER, position: Math.round(width / 2) },
    { type: TabStopType.RIGHT, position: width },
  ]
  return new Header({ children: [new Paragraph({ style: style.header, tabStops, children })] })
}
