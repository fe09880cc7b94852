/** How often each letter comes in Russian texts, in thousandths; ё and ъ are rare, not absent. */
const shares: Record<string, number> = {
  ...{
    о: 110,
    е: 85,
    а: 80,
    и: 74,
    н: 67,
    т: 63,
    с: 55,
    р: 47,
    в: 45,
    л: 44,
    к: 35,
    м: 32,
    д: 30,
    п: 28,
    у: 26,
    я: 20,
  },
  ...{ ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 1, ё: 1 },
}

/** Encodings of Russian that a file may be in instead. Their letters are letters in windows-1251, too, but other ones. */
const others = ['koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866']

/**
 * Whether a file is in windows-1251, and so reads well once it is opened as that. Where another encoding makes better
 * Russian of the same bytes, the advice to open it as windows-1251 and save it would spoil its text for good.
 */
export function looksLikeWindows1251(bytes: Uint8Array): boolean {
  // Russian letters are 0xC0 to 0xFF there, so that nearly every byte above ASCII is one of them.
  const high = bytes.filter((byte) => byte >= 0x80)
  const letters = high.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8)
  if (high.length === 0 || letters.length < high.length * 0.7) return false
  const text = new TextDecoder('windows-1251').decode(bytes)
  // In French or German such a letter stands among Latin ones.
  const amongLatin = text.match(/[a-z][а-яё]|[а-яё][a-z]/gi)?.length ?? 0
  if (amongLatin > letters.length / 2) return false
  const likeness = likenessToRussian(text)
  // A letter or two decide nothing, and windows-1251 is by far the commonest.
  return others.every((name) => likenessToRussian(new TextDecoder(name).decode(bytes)) < likeness + 5)
}

/** The sum of the letters' logarithms; capitals inside words and characters that no text holds cost. */
function likenessToRussian(text: string): number {
  let sum = 0
  for (const character of text) {
    if (character < '\u0080') continue
    const share = shares[character.toLowerCase()]
    if (share !== undefined) sum += Math.log(share / 1000)
    else sum -= /[«»„“”–—№…\u00a0]/.test(character) ? 4 : 9
  }
  return sum - 6 * (text.match(/[а-яё][А-ЯЁ]/g)?.length ?? 0)
}
