import type { Approval, Document, Inline, Signature } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { printBlocks, printList } from './blocks.js'
import { headingLine, ownLine, plain, printInlines, strong } from './inlines.js'

/** Room for what is written in by hand. */
const blank = '____________'

/** What stands above the sections or the table. */
export function printHead(document: Document, words: ReportWords): string[] {
  return [
    `# ${printInlines(plain(document.title), headingLine)}`,
    ...(document.draft ? [strong(plain(words.draft))] : []),
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
    ...(contact ? [printInlines([...plain(`${words.contact} `), ...contact], ownLine)] : []),
  ]
}

function printApproval(approval: Approval, words: ReportWords): string[] {
  return approvalLines(approval, words).map((line) => printInlines(line, ownLine))
}

function approvalLines(approval: Approval, words: ReportWords): Inline[][] {
  if (approval.kind === 'act') return [plain(words.approvedByAct), approval.act]
  const { position, name, date } = approval
  return [
    plain(words.approved),
    plain(position ?? blank),
    plain(`${blank} ${name ?? blank}`),
    // The year stays open: a report on one year is approved in the next.
    plain(date ?? words.dateBlank('20__')),
  ]
}

function printBasis(basis: Document['basis'], words: ReportWords): string[] {
  const [first, ...others] = basis
  if (!first) return []
  const label = `${words.basis} `
  if (others.length === 0) return [printInlines([...plain(label), ...first], ownLine)]
  return [printInlines(plain(words.basis), ownLine), printList(basis)]
}

function printSignature({ position, name }: Signature): string {
  return printInlines(plain(`${position} ${blank} ${name ?? blank}`), ownLine)
}
