// What the planner fetches when somebody wants to take the result along, opens a link or drops a file.
export { linkOf } from '../kit/take/share.ts'
export { TakeController } from '../kit/take/take-controller.ts'
export { takePanel } from '../kit/take/take-panel.ts'
export { takeStyles } from '../kit/take/styles.ts'
