import { defineCompile } from './compile-command.js'
import type { DefineCommand } from './definition.js'
import { defineLint } from './lint-command.js'

/** Every command, in the order in which help lists them. */
export const commands: DefineCommand[] = [defineCompile, defineLint]
