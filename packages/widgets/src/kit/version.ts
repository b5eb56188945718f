// The version of the program, printed on every result beside the version of the rule data.
export const version = '0.1.0'
