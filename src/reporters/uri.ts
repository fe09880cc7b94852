/** A path with forward slashes as part of an address. Half a character, which Windows allows in names, becomes a mark. */
export function uriOf(path: string): string {
  return path
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
