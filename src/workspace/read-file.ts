import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { codeOf } from './unreadable.js'

// Opening a pipe would otherwise wait until somebody writes to it. Windows has no such flag.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

type Room = (size: number) => Buffer

/**
 * The bytes of a file as they all stood there at one moment; of one that is larger than `most`, more than `most`. What changes or goes while it is read is read
 * once more. An error's code is the system's; ENOTFILE, where it is a pipe or a device; ECHANGED, where it does not settle.
 */
export function readWhole(path: string, most: number, room: Room = Buffer.allocUnsafeSlow): Buffer {
  const first = readOnce(path, most, room)
  if (first) return first
  pause()
  const second = readOnce(path, most, room)
  if (second) return second
  throw failure('ECHANGED')
}

/** Long enough for a program that saves a file to be done with it. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
}

/** Null where it changed meanwhile. */
function readOnce(path: string, most: number, room: Room): Buffer | null {
  const descriptor = open(path)
  try {
    const before = fstatSync(descriptor)
    if (before.isDirectory()) throw failure('EISDIR')
    if (!before.isFile()) throw failure('ENOTFILE')
    // With one byte more it is seen that a file has grown, or is larger than it may be.
    const size = Math.min(before.size, most) + 1
    const bytes = room(size).subarray(0, size)
    let length = 0
    let read: number
    do {
      read = readSync(descriptor, bytes, length, bytes.length - length, null)
      length += read
    } while (read !== 0 && length < before.size && length < bytes.length)
    const after = statSync(path, { throwIfNoEntry: false })
    const isWhole = length === before.size || (before.size > most && length > most)
    return isWhole && after && isSameFile(before, after) ? bytes.subarray(0, length) : null
  } finally {
    closeSync(descriptor)
  }
}

function open(path: string): number {
  try {
    return openSync(path, flags)
  } catch (error) {
    // A socket, or a device that nothing stands behind.
    if (['ENXIO', 'ENODEV', 'EOPNOTSUPP', 'UNKNOWN'].includes(codeOf(error)) && isSpecial(path))
      throw failure('ENOTFILE')
    throw error
  }
}

function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

function isSameFile(one: Stats, other: Stats): boolean {
  // Windows tells the number of a file in two ways.
  const isOneFile = process.platform === 'win32' || one.ino === other.ino
  return isOneFile && one.size === other.size && one.mtimeMs === other.mtimeMs
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
