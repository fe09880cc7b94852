const stems =
  'администраци город провер муниципальн служащ сведен доход размещ официальн сайт наруш выявл заседан комисси рассмотр обращ граждан учрежден'.split(
    ' ',
  )
const endings = 'а ы ов ам ами ах ого ому ым ом ую ен ено ены'.split(' ')

/** Whole numbers from 0 up to below what is asked, the same ones for the same seed. */
export function randomOf(seed) {
  let state = (seed * 2654435761) >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return (state >>> 8) % below
  }
}

/** Sentences with figures in them, no two alike. */
export function proseOf(length, seed) {
  const next = randomOf(seed)
  let text = ''
  while (text.length < length) {
    const words = Array.from({ length: 7 }, () => stems[next(stems.length)] + endings[next(endings.length)])
    text += `${text === '' ? '' : ' '}В 2020 году ${words.join(' ')} ${next(900) + 100}.`
  }
  return text
}
