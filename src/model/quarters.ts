import type { Big } from 'big.js'
import { type Quarter, quarters } from './terms.js'

/** Values by quarter as the report's data has them, in the order of the year. */
export function quarterMap(values: ReadonlyMap<Quarter, Big> | null): { [Q in Quarter]?: number } | null {
  if (!values) return null
  const map: { [Q in Quarter]?: number } = {}
  for (const quarter of quarters) {
    const value = values.get(quarter)
    if (value) map[quarter] = value.toNumber()
  }
  return map
}
