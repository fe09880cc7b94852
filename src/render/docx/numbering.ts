import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { twips } from './measures.js'

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
