import { isCancel, text } from '@clack/prompts'

/** A question about a name of the new plan. */
export interface Question {
  message: string
  /** What Enter alone answers. */
  usual: string
  /** Why an answer will not do; null where it will. */
  fault(answer: string): string | null
}

/** Asks on the terminal, on standard error, since standard output carries the result. Ctrl-C ends the program. */
export async function askName({ message, usual, fault }: Question): Promise<string> {
  const answer = await text({
    message,
    placeholder: usual,
    defaultValue: usual,
    validate: (typed) => fault(typed?.trim() || usual) ?? undefined,
    output: process.stderr,
  })
  if (isCancel(answer)) process.exit(130)
  return answer.trim() || usual
}
