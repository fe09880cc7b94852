export type { Act, Contribution, Item, Layout, Report, Section, Summary } from './generated/report.js'
