import type { Rule } from '../rule.js'

/** Found by reading/stray-findings.ts among the files of a period, and by reading/unread-period.ts among folders of plans. */
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
