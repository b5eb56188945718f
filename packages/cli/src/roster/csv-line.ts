// One line of CSV.
import Papa from 'papaparse'

export const csvLine = (cells: readonly string[]): string => `${Papa.unparse([[...cells]])}\n`
