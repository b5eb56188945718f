// Data as it may cross from one thread to another: decimals write themselves as text.
import type { Plain } from './task.ts'

export const plain = <Value>(value: Value): Plain<Value> => JSON.parse(JSON.stringify(value)) as Plain<Value>
