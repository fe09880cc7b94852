import { type Files, findings, itemOf, planOf } from '../compile/compile-files.js'

export const parentFile = 'plans/2019/plan.yaml'
export const childFile = 'plans/2020/plan.yaml'

export const parent = planOf({
  basis: [{ kind: 'решение', number: '1' }],
  before: 'Вступление.',
  contact: 'И. И. Иванова',
  layout: { attribution: 'name', numberSuffix: ')' },
  sections: [
    {
      number: '1',
      title: 'Первый',
      items: [itemOf('1.1', { due: '2019-06-01', allowYears: ['2017'], responsible: ['hr'] }), itemOf('1.2')],
      sections: [{ number: '1.а', title: 'Внутри', items: [itemOf('1.3', { repealed: { act: 'решение № 9' } })] }],
    },
  ],
})

/** A plan for 2020 that extends the one above, and what is reported on it. */
export function family(child: object, answers: object = { '1.1, 1.2, 1.3': 'Есть.' }, others: Files = {}): Files {
  return {
    [parentFile]: parent,
    [childFile]: { extends: '../2019/plan.yaml', title: 'Отчёт за 2020 год', ...child },
    'plans/2020/submissions/hr.yaml': { department: 'hr', items: answers },
    ...others,
  }
}

export const errors = (files: Files) => findings(files).filter((one) => one.includes(' error '))
