import type { ErrorObject } from 'ajv'
import { groupBy } from '../../model/group-by.js'
import type { Detected } from '../mistakes/slip.js'

/**
 * Tells of an error of the schema which slips it merely follows from: those that explain the value it is about, or one that
 * this lies below. A file may hold thousands of slips and of errors, so that they are found by their paths.
 */
export function explainedBy(slips: readonly Detected[]): (error: ErrorObject) => Detected[] {
  const paths = slips.flatMap((slip) => slip.explains.map((path) => ({ slip, path: pointerTo(path) })))
  const byPath = groupBy(paths, ({ path }) => path)
  return (error) => {
    const isUnknown = error.keyword === 'additionalProperties'
    const all = upTo(placeOf(error)).flatMap((path) => byPath.get(path) ?? [])
    return all.flatMap(({ slip }) => (isUnknown || !slip.unknownOnly ? slip : []))
  }
}

/** As ajv writes paths. */
function pointerTo(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** An unknown or missing field lies at the field, not at its parent. */
function placeOf({ instancePath, params }: ErrorObject): string {
  const field = params.additionalProperty ?? params.missingProperty
  return field === undefined ? instancePath : `${instancePath}${pointerTo([String(field)])}`
}

/** A path with all that lead to it. */
function upTo(path: string): string[] {
  const all: string[] = []
  for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', end + 1)) all.push(path.slice(0, end))
  return [...all, path]
}
