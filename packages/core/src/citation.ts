// Where a value stands. A source is a real document; a citation points into it.
// A value without a source says so, and a disputed one carries the other reading.

/** A published document. `address` is where it can be read; it is shown, never fetched. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** Publication date, ISO 8601 (a day, a month or a year). */
  readonly date: string
  readonly address?: string
}

/** A place in a source: a section, a page or a table. */
export interface Citation {
  readonly source: Source
  readonly at: string
}

/** Another reading of the same value: what it is, who says so, and why ours stands. */
export interface Dispute {
  readonly otherValue: string
  readonly saidBy: string
  readonly reason: string
}

/** How far a value can be trusted. At least one of `cite` and `unverified` is present. */
export interface Mark {
  readonly cite?: Citation
  readonly dispute?: Dispute
  readonly unverified?: string
}

export interface Cited<T> extends Mark {
  readonly value: T
}

export const cited = <const T>(
  value: T,
  source: Source,
  at: string,
  doubt: Omit<Mark, 'cite'> = {},
): Cited<T> => ({
  value,
  cite: { source, at },
  ...doubt,
})

/** A value for which no source could be read: `why` is shown wherever the value is. */
export const unverified = <const T>(value: T, why: string): Cited<T> => ({ value, unverified: why })

/** The mark of a cited value, without the value. */
export const markOf = ({ cite, dispute, unverified: doubt }: Mark): Mark => ({
  ...(cite && { cite }),
  ...(dispute && { dispute }),
  ...(doubt && { unverified: doubt }),
})
