import type { Rule } from '../rule.js'

export const rule: Rule<'stray-file'> = {
  id: 'stray-file',
  severity: 'error',
  fixable: false,
  examples: [
    {
      file: 'submissions/hr.yaml.txt',
      bad: `⟦⟧department: hr
items:
  "1.3": Проведены беседы.
`,
      goodFile: 'submissions/hr.yaml',
      good: `department: hr
items:
  "1.3": Проведены беседы.
`,
    },
  ],
}
