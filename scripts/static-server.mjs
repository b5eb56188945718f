// A small static file server for the built site and for tests. Built-in modules only.
// A `_headers.json` in a served folder adds its headers to every answer from that folder and below.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, resolve, sep } from 'node:path'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
const HEADERS_FILE = '_headers.json'
const LOOPBACK = ['127.0.0.1', '::1']

/**
 * Serves a folder on the loopback addresses (or on `hosts`) until `close()`.
 * `mounts` puts other folders under a path: `{ '/cdn/': 'packages/embed/cdn' }`.
 */
export async function serve(dir, port, { headers = {}, mounts = {}, hosts = LOOPBACK } = {}) {
  const folders = [...Object.entries(mounts), ['/', dir]].map(([prefix, folder]) => [prefix, resolve(folder)])
  const servers = []
  const close = () => Promise.all(servers.map(stop))
  for (const host of hosts) {
    const server = createServer((request, response) => answer(request, response, folders, headers))
    try {
      await listen(server, port, host)
      servers.push(server)
    } catch (error) {
      if (host !== '::1' || error.code === 'EADDRINUSE') throw await close().then(() => error)
    }
  }
  return { close }
}

function listen(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen({ port, host, ipv6Only: host === '::1' }, done)
  })
}

function stop(server) {
  return new Promise((done) => {
    server.close(done)
    server.closeAllConnections()
  })
}

function answer(request, response, folders, headers) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'Method not allowed\n')
  const found = find(request.url, folders)
  if (found.redirect) return send(301, '', { Location: found.redirect })
  const extra = { ...headers, ...(found.file && headersOf(found.folder, found.file)) }
  if (!found.file) return send(found.status ?? 404, 'Not found\n', extra)
  const type = TYPES[extname(found.file)] ?? 'application/octet-stream'
  const length = statSync(found.file).size
  const status = found.status ?? 200
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': length, ...extra })
  if (request.method === 'HEAD') response.end()
  else createReadStream(found.file).pipe(response)

  function send(status, text, more) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...more }).end(text)
  }
}

// The file for an address; a folder answers with its index.html, a missing file with the folder's 404.html.
function find(address, folders) {
  const { path, search } = split(address)
  if (path === undefined) return { status: 400 }
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start))
  const file = resolve(folder, './' + path.slice(prefix.length))
  if (file !== folder && !file.startsWith(folder + sep)) return { status: 404 }
  if (isFolder(file) && !path.endsWith('/'))
    return { redirect: encodeURI(path).replace(/^\/+/, '/') + '/' + search }
  const wanted = path.endsWith('/') ? join(file, 'index.html') : file
  if (isFile(wanted) && !wanted.endsWith(HEADERS_FILE)) return { file: wanted, folder }
  const missing = join(folder, '404.html')
  return isFile(missing) ? { file: missing, folder, status: 404 } : { status: 404 }
}

function split(address) {
  const end = address.search(/[?#]/)
  try {
    const path = decodeURIComponent(end < 0 ? address : address.slice(0, end))
    const usable = path.startsWith('/') && !path.includes('\0')
    return { path: usable ? path : undefined, search: end < 0 ? '' : address.slice(end) }
  } catch {
    return {}
  }
}

function headersOf(folder, file) {
  const here = dirname(file)
  const above = here === folder ? {} : headersOf(folder, here)
  const path = join(here, HEADERS_FILE)
  return existsSync(path) ? { ...above, ...JSON.parse(readFileSync(path, 'utf8')) } : above
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
