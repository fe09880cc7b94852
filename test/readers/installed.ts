import { execFileSync } from 'node:child_process'

/** Whether a program that a test needs is on this machine. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
