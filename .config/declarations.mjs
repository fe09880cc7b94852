// The types of the library as one file beside it, dist/index.d.ts. Apart from the build, since it takes longer than all of that.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateDtsBundle } from 'dts-bundle-generator'

const root = new URL('..', import.meta.url)
const path = (name) => fileURLToPath(new URL(name, root))
const output = { noBanner: true, exportReferencedTypes: false }
const [declarations] = generateDtsBundle([{ filePath: path('src/index.ts'), output }], {
  // Without a check, which `npm run check:types` makes and which takes as long again.
  preferredConfigPath: path('.config/declarations.tsconfig.json'),
})
writeFileSync(path('dist/index.d.ts'), declarations)
