/**
 * How often a property is tried: as often as its faults, planted, have been found with time to spare. `SVOD_RUNS=20 npm test`
 * tries each twenty times as often.
 */
export const runs = (usual: number): number => Math.ceil(usual * Number(process.env.SVOD_RUNS ?? 1))
