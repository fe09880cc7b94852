const split = (words: string): readonly string[] => words.split(' ')

/** Russian and English names of months, from the first to the last. */
export const months = split('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь')
/** As a date names them: «31 декабря». */
export const monthsInDates = split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря')
/** «в январе» */
export const monthsLocative = split('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре')
/** Patterns that find a month in any of its forms. */
export const monthStems = split('январ феврал март апрел ма[йяею](?![а-яё]) июн июл август сентябр октябр ноябр декабр')
export const monthsInEnglish = split(
  'January February March April May June July August September October November December',
)
