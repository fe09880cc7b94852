import { constants } from 'node:os'
import { setImmediate } from 'node:timers/promises'

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
  readonly #others = new Map<Signal, NodeJS.SignalsListener[]>()

  private constructor() {
    for (const signal of signals) {
      const others = process.listeners(signal) as NodeJS.SignalsListener[]
      this.#others.set(signal, others)
      process.on(signal, this.#note)
      for (const other of others) process.removeListener(signal, other)
    }
  }

  static async hold(): Promise<HeldSignals> {
    // What came before goes to whoever waited for it then.
    await whatCame()
    return new HeldSignals()
  }

  async haveCome(): Promise<boolean> {
    await whatCame()
    return this.#came !== null
  }

  /** Carries out what came in the meantime. */
  async release(): Promise<void> {
    await whatCame()
    for (const [signal, others] of this.#others) {
      for (const other of others) process.on(signal, other)
      process.removeListener(signal, this.#note)
    }
    if (this.#came === null) return
    process.kill(process.pid, this.#came)
    // The first process of a container is not ended by a signal.
    process.exit(128 + constants.signals[this.#came])
  }
}

/** Node tells of signals between two turns of its loop, and the first turn may have begun already. */
async function whatCame(): Promise<void> {
  await setImmediate()
  await setImmediate()
}
