import type { Language } from '../model/terms.js'

/** What each language says, loaded where it is needed: most runs need the words of one language, and few of them. */
export const catalogues = {
  ru: {
    interface: () => import('./ru/interface.js'),
    messages: () => import('./ru/messages.js'),
    findings: () => import('./ru/findings.js'),
    rules: () => import('./ru/rule-words.js'),
    changes: () => import('./ru/changes.js'),
    newPeriod: () => import('./ru/new-period.js'),
  },
  en: {
    interface: () => import('./en/interface.js'),
    messages: () => import('./en/messages.js'),
    findings: () => import('./en/findings.js'),
    rules: () => import('./en/rule-words.js'),
    changes: () => import('./en/changes.js'),
    newPeriod: () => import('./en/new-period.js'),
  },
} satisfies Record<Language, Record<string, () => Promise<object>>>

type Catalogues = (typeof catalogues)[Language]

/** A catalogue in any of the languages. */
export type CatalogueOf<Group extends keyof Catalogues> = Awaited<ReturnType<Catalogues[Group]>>
