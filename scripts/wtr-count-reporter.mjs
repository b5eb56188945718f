// A reporter for web-test-runner that writes how many tests passed and failed, as JSON, to a file.
// A test file that cannot be loaded counts as one failure.
import { writeFileSync } from 'node:fs'

export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0 }
      for (const session of sessions) countSession(session, counts)
      writeFileSync(file, JSON.stringify(counts))
    },
  }
}

function countSession(session, counts) {
  const failedBefore = counts.failed
  if (session.testResults) countSuite(session.testResults, counts)
  if (!session.passed && counts.failed === failedBefore) counts.failed += 1
}

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) continue
    counts[test.passed ? 'passed' : 'failed'] += 1
  }
  for (const inner of suite.suites) countSuite(inner, counts)
}
