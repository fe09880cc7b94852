import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** A bracket that introduces a name, with neither a dash nor a figure in it. */
const introduction =
  /\(далее(?:[ \u00a0]{1,3}по[ \u00a0]тексту)?[ \u00a0]{1,3}(?=([«"“„А-Яа-яЁёA-Za-z])[^()–—\d\n-]{1,120}\))/gi
/** «(далее везде)», «(далее см. приложение)», «(далее также …)» say something, and introduce nothing. */
const remark =
  /^(?:в|во|на|за|по|при|с|со|из|от|до|для|не|и|или|если|как|см|также|везде|всюду|только|именуем|вместе|совместно|соответственно|текст|следу|ид[уё]т|указан|перечислен|прилага|без)(?![а-яё]{4})/i

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
              if (remark.test(masked.slice(name, name + 20))) continue
              const fix = [{ text, from: name, to: name, insert: '– ' }]
              yield finding('abbreviation-dash', text.placeOf(index, end), { found: masked.slice(index, end) }, { fix })
            }
          },
        }
      : null,
}
