/** Ids of the styles that the writer's paragraphs and runs name. */
export const style = {
  title: 'Title',
  approval: 'Approval',
  basis: 'Basis',
  body: 'BodyText',
  list: 'ListBullet',
  header: 'Header',
  signature: 'Signature',
  contact: 'Contact',
  tableEnd: 'TableEnd',
  cell: 'TableText',
  cellList: 'TableList',
  columnHeading: 'TableHeading',
  columnNumber: 'TableColumnNumber',
  sectionNumber: 'SectionNumber',
  attribution: 'Attribution',
  evidence: 'Evidence',
  notice: 'Notice',
  indicator: 'Indicator',
  missing: 'Missing',
  link: 'Hyperlink',
  draft: 'DraftMark',
} as const

/** Style of a section's title; Word knows nine levels of headings. */
export const headingStyle = (level: number): string => `Heading${Math.min(Math.max(level, 1), 9)}`
