// In place of Node's own in the bundle: see build.mjs.
export default {}
