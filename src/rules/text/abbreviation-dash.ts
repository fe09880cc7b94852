import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** A bracket that introduces a name, with neither a dash nor a figure in it. */
const introduction =
  /\(далее(?:[ \u00a0]{1,3}по[ \u00a0]тексту)?[ \u00a0]{1,3}(?=([«"“„А-Яа-яЁёA-Za-z])[^()–—\d\n-]{1,120}\))/gi
/** «(далее везде)», «(далее см. приложение)», «(далее также …)», «(далее именуется …)» say something, and introduce nothing. */
const remark =
  /^(?:(?:в|во|на|за|по|при|с|со|из|от|до|для|не|и|или|если|как|см|также|везде|всюду|только|без|текст)(?![а-яё])|имену|назыв|вместе|совместно|соответственно|следу|ид[уё]т|буд[еу]т|указан|перечислен|прилага|планиру)|(?:тся|ться|лось|лась|лись|ено|ано)(?![а-яё])/i
/** A name that no capital or quotation mark begins has few words. */
const longName = /^[а-яё]+(?:[ \u00a0]+[^ \u00a0]+){5}/

export const rule: Rule<'abbreviation-dash'> = {
  id: 'abbreviation-dash',
  severity: 'warning',
  fixable: true,
  examples: [
    answer(
      'В МБОУ «Гимназия» ⟦(далее Школа)⟧ обучено 5 служащих.',
      'В МБОУ «Гимназия» (далее – Школа) обучено 5 служащих.',
    ),
  ],
  inTexts: ({ plan }) =>
    plan.language === 'ru'
      ? {
          requires: /\([Дд]алее/,
          *findIn({ text, masked }) {
            for (const { index, 0: opening } of matchesIn(masked, introduction)) {
              const name = index + opening.length
              const end = masked.indexOf(')', name) + 1
              const introduced = masked.slice(name, end - 1)
              if (remark.test(introduced) || longName.test(introduced)) continue
              const fix = [{ text, from: name, to: name, insert: '– ' }]
              yield finding('abbreviation-dash', text.placeOf(index, end), { found: masked.slice(index, end) }, { fix })
            }
          },
        }
      : null,
}
