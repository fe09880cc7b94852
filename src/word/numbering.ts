import { AlignmentType, type File, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { twips } from './dimensions.js'

/** What a paragraph of a list refers to. */
export const dashList = { reference: 'dash', level: 0 } as const

/** The same in the list's level and in its styles: programs differ in which of the two they heed. */
export const dashIndent = { left: twips(5), hanging: twips(5) }

/** The one list of a report: an en dash before each point, its lines aligned behind the dash. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: dashList.reference,
      levels: [
        {
          level: dashList.level,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.TAB,
          style: { paragraph: { indent: dashIndent } },
        },
      ],
    },
  ],
}

/** The number that paragraphs of the list refer to; with the first call the list is one of the file's. */
export function listNumber({ Numbering }: File): number {
  Numbering.createConcreteNumberingInstance(dashList.reference, 0)
  const list = Numbering.ConcreteNumbering.find(({ reference }) => reference === dashList.reference)
  if (!list) throw new Error('docx knows no list of dashes')
  return list.numId
}
