import type { Rule } from './rule.js'

export const rule: Rule<'stray-file'> = {
  id: 'stray-file',
  severity: 'error',
  fixable: false,
  essential: true,
  examples: [
    {
      file: 'submissions/hr.yaml.txt',
      bad: '⟦⟧department: hr\nitems: {}\n',
      good: '',
    },
  ],
}
