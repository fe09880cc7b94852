import type { FindingsForm, WriteForm } from './form.js'

/** Every form but `pretty`, which needs to know what it is shown in. Only what is asked for is loaded. */
export const forms: Record<Exclude<FindingsForm, 'pretty'>, () => Promise<{ write: WriteForm }>> = {
  concise: () => import('./concise.js'),
  json: () => import('./json.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  github: () => import('./github.js'),
  gitlab: () => import('./gitlab.js'),
}
