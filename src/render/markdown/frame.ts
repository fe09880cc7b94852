import type { Approval, Document, Inline, Signature } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { printBlocks, printList } from './blocks.js'
import { headingLine, ownLine, printInlines, strong, textInline } from './inlines.js'

/** Room for what is written in by hand. */
const blank = '____________'

/** What stands above the sections or the table. */
export function printHead(document: Document, words: ReportWords): string[] {
  return [
    `# ${printInlines(textInline(document.title), headingLine)}`,
    ...(document.draft ? [strong(textInline(words.draft))] : []),
    ...(document.approval ? printApproval(document.approval, words) : []),
    ...printBasis(document.basis, words),
    ...printBlocks(document.before),
  ]
}

/** What stands below. */
export function printFoot(document: Document, words: ReportWords): string[] {
  const { contact } = document
  return [
    ...printBlocks(document.after),
    ...document.signatures.map(printSignature),
    ...(contact ? [printInlines([...textInline(`${words.contact} `), ...contact], ownLine)] : []),
  ]
}

function printApproval(approval: Approval, words: ReportWords): string[] {
  return approvalLines(approval, words).map((line) => printInlines(line, ownLine))
}

function approvalLines(approval: Approval, words: ReportWords): Inline[][] {
  if (approval.kind === 'act') return [textInline(words.approvedByAct), approval.act]
  const { position, name, date } = approval
  return [
    textInline(words.approved),
    textInline(position ?? blank),
    textInline(`${blank} ${name ?? blank}`),
    // The year stays open: a report on one year is approved in the next.
    textInline(date ?? words.dateBlank({ year: '20__' })),
  ]
}

function printBasis(basis: Document['basis'], words: ReportWords): string[] {
  const [first, ...others] = basis
  if (!first) return []
  const label = `${words.basis} `
  if (others.length === 0) return [printInlines([...textInline(label), ...first], ownLine)]
  return [printInlines(textInline(words.basis), ownLine), printList(basis)]
}

function printSignature({ position, name }: Signature): string {
  return printInlines(textInline(`${position} ${blank} ${name ?? blank}`), ownLine)
}
