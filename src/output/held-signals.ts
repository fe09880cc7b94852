import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof signals)[number]

/**
 * Signals that would end the process, held back while files are put in place. At all other times svod has no handler, so
 * that the system ends it at once, whatever it is busy with.
 */
export class HeldSignals {
  #came: Signal | null = null
  readonly #note = (signal: Signal) => {
    this.#came ??= signal
  }

  constructor() {
    for (const signal of signals) process.on(signal, this.#note)
  }

  async haveCome(): Promise<boolean> {
    await whatCame()
    return this.#came !== null
  }

  /** Carries out what came in the meantime. */
  async release(): Promise<void> {
    await whatCame()
    for (const signal of signals) process.removeListener(signal, this.#note)
    if (this.#came === null) return
    process.kill(process.pid, this.#came)
    // Where the system has not ended the process by that.
    process.exit(128 + constants.signals[this.#came])
  }
}

/** Node tells of signals between two turns of its loop, and the first turn may have begun already. */
async function whatCame(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
}
