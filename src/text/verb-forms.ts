// Endings alone tell a verb here: «провёл» is left out, which ends like «отдел», and «создан» comes with what goes before its «ан».
const endings = [
  // Not «показатели», «школа», «начала».
  '(?<!т|шк|нач)[аиоуыяе]л(?:[аои]|ся|[аио]сь)',
  // Not «бюджет», «комитет».
  '(?<!бюдж|комит|кабин|предм|приорит|сов|отч|уч|сч)[еёуюая]тс?я?',
  'ит(?:ся)?',
  '(?<![мцс])ен[аоы]?',
  'ён',
  '(?:ир|ов|ис|аз|от|бр|зд|зн|ик|ач|ыв)ан[аоы]?',
  'ано',
  'ят[аоы]',
  'нет',
  '(?<!с)ть(?:ся)?',
]
const verb = new RegExp(`[а-яё]{2}(?:${endings.join('|')})(?![а-яё])`)

/** Whether a text says that something was, is or is to be done; what has no verb is a heading or a name. By endings, so mostly. */
export function holdsVerb(text: string): boolean {
  // A pattern of both sizes of letters takes several times as long to compile.
  return verb.test(text.toLowerCase())
}
