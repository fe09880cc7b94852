import type { Sha256 } from '../model/sha256.js'
import { constant, html, type Markup } from './markup.js'
import { contentSecurityPolicy } from './policy.js'

/** A sheet with three lines. In the address itself, so that no icon is asked for. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%231d4f86' d='M2 0h12v16H2z'/%3E%3Cpath stroke='%23fff' d='M4.5 4.5h7m-7 3.5h7m-7 3.5h4'/%3E%3C/svg%3E"

/** The one style and the one script of a kind of page, the same in each. */
export interface Furnishing {
  style: Markup
  script: Markup
}

export function furnishing(style: string, script: string): Furnishing {
  return { style: constant(style), script: constant(script) }
}

export interface Shell {
  language: string
  title: string
  author: string
  classes: string
  /** All that stands in the body before the script. */
  body: Markup
}

/** A page that asks nobody for anything. */
export function shell(
  { language, title, author, classes, body }: Shell,
  { style, script }: Furnishing,
  sha256: Sha256,
): Markup {
  const policy = contentSecurityPolicy(style.source, script.source, sha256)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="author" content="${author}">
<title>${title}</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body class="${classes}">
${body}
<script>${script}</script>
</body>
</html>
`
}
