/** A node that the writer does not know is a bug, and a loud one: nothing of a report is passed over in silence. */
export function assertNever(node: never): never {
  throw new Error(`The DOCX writer does not know this node: ${JSON.stringify(node)}`)
}
