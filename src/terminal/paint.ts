export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue', (text: string) => string>

const unpainted = (text: string) => text

/** chalk where colour is wanted; where it is not, it is not even loaded. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour)
    return { bold: unpainted, dim: unpainted, red: unpainted, yellow: unpainted, green: unpainted, blue: unpainted }
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
