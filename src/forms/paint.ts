export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue', (text: string) => string>

const plain = (text: string) => text

/** chalk where colour is wanted; where it is not, it is not even loaded. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, blue: plain }
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
