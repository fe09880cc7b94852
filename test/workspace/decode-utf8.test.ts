import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from '../../src/workspace/decode-utf8.js'
import { strictUtf8 } from '../../src/yaml/decode.js'

test('Node’s way through UTF-16 and the engine’s own decoder read bytes alike, and refuse the same', () => {
  const text = fc.string({ unit: 'binary' }).map((one) => new TextEncoder().encode(one))
  const withMark = text.map((bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))
  fc.assert(
    fc.property(fc.oneof(text, withMark, fc.uint8Array()), (bytes) => {
      expect(decodeUtf8(bytes)).toBe(strictUtf8(bytes))
    }),
  )
})
