export type { Act, Contribution, Item, Report, Section, Summary } from './generated/report.js'
