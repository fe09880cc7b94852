import { Unreadable } from './unreadable.js'

/** The folder that svod was started in; it may be gone. */
export function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new Unreadable('.', 'ENOCWD')
  }
}
