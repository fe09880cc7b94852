import type { ChangesTotals } from '../changes-words.js'

export const totals: ChangesTotals = {
  counts: {
    added: (count) => `новых ${count}`,
    removed: (count) => `исключено ${count}`,
    changed: (count) => `изменено ${count}`,
    unchanged: (count) => `без изменений ${count}`,
    renumbered: (count) => `с другим номером ${count}`,
    copied: (count) => `повторено ${count}`,
    regressed: (count) => `стало хуже ${count}`,
  },
  ofThemRemoved: (count) => `из них исключено ${count}`,
  amongThem: (counts) => `В том числе ${counts}.`,
}
