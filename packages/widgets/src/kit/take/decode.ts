// Reading a link, in a module of its own: it is fetched only by a page that has one to open.
export { decodeScenario } from '@mips-widgets/core'
