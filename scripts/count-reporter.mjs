// A reporter for `node --test` that writes how many tests passed and failed, as JSON.
// Suites do not count, nor does a file that contains no test (Node reports it as one that passed).
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0 }
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip !== undefined || data?.todo !== undefined) continue
    if (type === 'test:pass' && !isWholeFile(data)) counts.passed += 1
    if (type === 'test:fail') counts.failed += 1
  }
  yield JSON.stringify(counts)
}

function isWholeFile({ name, file }) {
  return file?.replaceAll('\\', '/').endsWith(name.replaceAll('\\', '/')) ?? false
}
