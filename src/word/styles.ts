import { AlignmentType, type IBaseParagraphStyleOptions, type IPropertiesOptions, LineRuleType } from 'docx'
import type { ReportWords } from '../language/words.js'
import type { Profile } from '../model/profile.js'
import { halfPoints, stampWidth, textWidth, twips } from './dimensions.js'
import { dashIndent } from './numbering.js'
import { style } from './style-names.js'

type Styles = NonNullable<IPropertiesOptions['styles']>
type ParagraphStyle = IBaseParagraphStyleOptions & { id: string }

const red = 'B00020'
const black = '000000'

/** Every look of the document is a named style, so that a clerk changes it in one place and a screen reader can name it. */
export function stylesOf(profile: Profile, words: ReportWords): Styles {
  return {
    default: {
      document: {
        run: {
          font: profile.font,
          size: halfPoints(profile.sizes.text),
          sizeComplexScript: halfPoints(profile.sizes.text),
          language: { value: words.locale },
        },
        paragraph: { spacing: { line: Math.round(240 * profile.lineSpacing), lineRule: LineRuleType.AUTO, after: 0 } },
      },
      title: {
        basedOn: 'Normal',
        next: style.body,
        quickFormat: true,
        run: { ...type(profile.sizes.title), bold: true, color: black },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 }, keepNext: true },
      },
      heading1: heading(profile, 1),
      heading2: heading(profile, 2),
      heading3: heading(profile, 3),
      heading4: heading(profile, 4),
      heading5: heading(profile, 5),
      heading6: heading(profile, 6),
    },
    paragraphStyles: [
      // Normal is given so that Word does not fall back on its own Normal with the user's typeface.
      { id: 'Normal', name: 'Normal', quickFormat: true },
      { id: 'Heading7', ...heading(profile, 7) },
      { id: 'Heading8', ...heading(profile, 8) },
      { id: 'Heading9', ...heading(profile, 9) },
      ...pageStyles(profile),
      ...tableStyles(profile),
    ],
    characterStyles: [
      { id: style.draft, name: 'Draft Mark', run: { ...type(profile.sizes.text), bold: true, color: red } },
    ],
  }
}

const type = (points: number) => ({ size: halfPoints(points), sizeComplexScript: halfPoints(points) })

/** A heading stands in a row of the table, hence the size of the table's text. */
function heading(profile: Profile, level: number): IBaseParagraphStyleOptions {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: style.cell,
    quickFormat: true,
    run: { ...type(profile.sizes.table), font: profile.font, bold: true, italics: level > 1, color: black },
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: { before: 20, after: 60 } },
  }
}

/** What stands outside the table. */
function pageStyles(profile: Profile): ParagraphStyle[] {
  const small = type(profile.sizes.small)
  const width = textWidth(profile)
  return [
    {
      id: style.header,
      name: 'header',
      basedOn: 'Normal',
      run: small,
    },
    {
      id: style.approval,
      name: 'Approval',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: width - twips(stampWidth) },
        spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 240 },
        contextualSpacing: true,
      },
    },
    {
      id: style.basis,
      name: 'Basis',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 }, contextualSpacing: true },
    },
    {
      id: style.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(12.5) },
        spacing: { before: 80, after: 80 },
      },
    },
    { id: style.list, name: 'List Bullet', basedOn: style.body, quickFormat: true, paragraph: { indent: dashIndent } },
    { id: style.signature, name: 'Signature', basedOn: 'Normal', paragraph: { keepNext: true, keepLines: true } },
    { id: style.contact, name: 'Contact', basedOn: 'Normal', run: small, paragraph: { spacing: { before: 360 } } },
    {
      id: style.tableEnd,
      name: 'Table End',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
    },
  ]
}

/** What stands in a cell. */
function tableStyles(profile: Profile): ParagraphStyle[] {
  const text = { id: style.cell, name: 'Table Text', basedOn: 'Normal', quickFormat: true }
  const derived = { basedOn: style.cell, quickFormat: true }
  const centred = { alignment: AlignmentType.CENTER, keepNext: true }
  return [
    { ...text, run: type(profile.sizes.table), paragraph: { spacing: { before: 20, after: 60 } } },
    { ...derived, id: style.columnHeading, name: 'Table Heading', run: { bold: true }, paragraph: centred },
    {
      ...derived,
      id: style.columnNumber,
      name: 'Table Column Number',
      run: type(profile.sizes.small),
      paragraph: centred,
    },
    { ...derived, id: style.sectionNumber, name: 'Section Number', run: { bold: true }, paragraph: { keepNext: true } },
    { ...derived, id: style.cellList, name: 'Table List', paragraph: { indent: dashIndent } },
    { ...derived, id: style.attribution, name: 'Attribution', run: { bold: true }, paragraph: { keepNext: true } },
    { ...derived, id: style.evidence, name: 'Evidence', run: { italics: true } },
    { ...derived, id: style.notice, name: 'Notice', run: { italics: true } },
    { ...derived, id: style.indicator, name: 'Indicator' },
    { ...derived, id: style.missing, name: 'Missing', run: { bold: true, color: red } },
  ]
}
