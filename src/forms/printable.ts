import { oneLine } from '../model/one-line.js'

/** Characters that a terminal would act on, or not show at all. */
export const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/

const every = new RegExp(unprintable, 'g')

/** Words with what users typed in them, on one line. */
export function printable(text: string): string {
  return oneLine(text).replace(every, '�')
}
