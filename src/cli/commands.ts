import { defineCompile } from './compile-command.js'
import type { DefineCommand } from './definition.js'
import { defineDiff } from './diff-command.js'
import { defineLint } from './lint-command.js'
import { defineNew } from './new-command.js'
import { defineExplain, defineRules } from './rule-commands.js'
import { defineSchema } from './schema-command.js'
import { defineStatus } from './status-command.js'

/** Every command, in the order in which help lists them. */
export const commands: DefineCommand[] = [
  defineCompile,
  defineLint,
  defineDiff,
  defineStatus,
  defineNew,
  defineExplain,
  defineRules,
  defineSchema,
]
