import type { ChangesTotals } from '../changes-words.js'

export const totals: ChangesTotals = {
  counts: {
    added: (count) => `${count} added`,
    removed: (count) => `${count} removed`,
    changed: (count) => `${count} changed`,
    unchanged: (count) => `${count} unchanged`,
    renumbered: (count) => `${count} renumbered`,
    copied: (count) => `${count} copied`,
    regressed: (count) => `${count} worse`,
  },
  ofThemRemoved: (count) => `${count} of them removed`,
  amongThem: (counts) => `Among them ${counts}.`,
}
