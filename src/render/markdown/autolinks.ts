/**
 * What GitHub and GitLab make links of once Markdown is read, where no backslash and no entity reaches them; a person who
 * is mentioned gets mail. What is matched first is an address, which is a link as it is and must stay whole.
 */
const references =
  /(?<!\\)(?:https?:\/\/|ftp:\/\/|www\.)\S*|(?<![A-Za-z0-9_])@(?=[A-Za-z0-9"])|(?<!(?<!\\)(?:\\\\)*&)#(?=\d)|[!~%$&](?=\d)|~(?=[\p{L}"])|\bGH-(?=\d)|(?<![A-Za-z0-9_])(?=[0-9a-f]{0,39}[a-f])(?=[0-9a-f]{0,39}\d)[0-9a-f](?=[0-9a-f]{6,39}(?![A-Za-z0-9_]))|:(?=(?:[a-z+-][a-z0-9_+-]*|100|1234):)/giu

/** Nothing is seen of it, and nothing copied with the text. */
const gap = '<!-- -->'

/** Text that is Markdown by now, so that it mentions nobody and refers to nothing. */
export function withoutAutolinks(markdown: string): string {
  return markdown.replace(references, (found) => (/^(?:https?:|ftp:|www\.)/i.test(found) ? found : found + gap))
}
