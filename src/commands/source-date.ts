/** The day of SOURCE_DATE_EPOCH, in UTC; null where it is not set, an Error with its value where it is no number of seconds. */
export function sourceDate(epoch: string | undefined): string | null | Error {
  if (epoch === undefined || epoch === '') return null
  const date = new Date(Number(epoch) * 1000)
  // From the year 10000 on a date has another form, which readers of DOCX refuse.
  return /^\d+$/.test(epoch) && date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : new Error(epoch)
}
