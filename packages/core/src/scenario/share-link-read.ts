// Reads the token of a link, of every version that was ever released.
import { type Invalid, invalid } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import { type SalvagedScenario, salvageScenario } from './salvage.ts'
import { fromBase64Url } from './share-link-text.ts'
import { LINK_VERSION } from './share-link.ts'

const TOKEN = /^(\d{1,9})\.(.*)$/s
/** Of a token that is read at all: some eighty times a full one, and still read in a moment. */
const LONGEST = 200_000

/**
 * The scenario of a token. What cannot be used is left out and listed in `setAside`, each with its sentence;
 * `invalid` where nothing can be read. Never throws.
 */
export function decodeScenario(token: string): SalvagedScenario | Invalid {
  if (typeof token !== 'string' || token.length > LONGEST) return damaged()
  const [, version = '', coded = ''] = TOKEN.exec(token.trim()) ?? []
  if (Number(version) > LINK_VERSION) return laterVersion(String(Number(version)))
  const text = Number(version) === LINK_VERSION ? fromBase64Url(coded) : undefined
  const read = text === undefined ? damaged() : salvageScenario(text)
  return read.status === 'invalid' && isWhole(read) ? damaged() : read
}

const isWhole = ({ problems }: Invalid): boolean => problems.every(({ path }) => path === '')

const laterVersion = (received: string): Invalid =>
  invalid([
    {
      path: 'version',
      message: phrase('This scenario has version {received}; version 1 is the one known here.', { received }),
    },
  ])

const damaged = (): Invalid =>
  invalid([{ path: '', message: phrase('This link cannot be read. Check that all of it was copied.') }])
