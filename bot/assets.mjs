// Fetches the files named under "assets" in package.json into wwwroot/lib/<package>/. The tarballs come from npm's cache or
// registry and must have the hashes of package-lock.json. `npm ci` is the tempting way, but it would install the 440 packages
// (518 MB) that Web Chat's bundle already contains.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const lib = join(here, 'wwwroot', 'lib');
const stampFile = join(lib, '.stamp');

function fail(message) {
  throw new Error(message);
}

const manifestText = readFileSync(join(here, 'package.json'), 'utf8');
const lockText = readFileSync(join(here, 'package-lock.json'), 'utf8');
const manifest = JSON.parse(manifestText);
const lock = JSON.parse(lockText);
const stamp = createHash('sha256').update(manifestText).update(lockText).digest('hex');
const target = (name, file) => join(lib, name, file.replace(/^dist\//, ''));

function upToDate() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
    && Object.entries(manifest.assets).every(([name, files]) => files.every(file => existsSync(target(name, file))));
}

function pack(name, folder) {
  const { version, integrity } = lock.packages[`node_modules/${name}`] ?? fail(`${name} is missing in package-lock.json`);
  const run = spawnSync('npm', ['pack', `${name}@${version}`, '--json', '--prefer-offline', '--pack-destination', folder],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.error) fail(`npm cannot be started (${run.error.code}); install Node.js 20 or later with npm`);
  if (run.status !== 0) {
    const reason = run.stderr.split('\n').filter(line => /^npm (error|ERR!)/.test(line)).slice(0, 2).join(' ');
    fail(`npm could not fetch ${name}@${version}: ${reason || `exit code ${run.status}`}`);
  }
  const tarball = readFileSync(join(folder, JSON.parse(run.stdout)[0].filename));
  const [algorithm, expected] = integrity.split('-', 2);
  if (createHash(algorithm).update(tarball).digest('base64') !== expected)
    fail(`${name}@${version} does not have the hash in package-lock.json`);
  return gunzipSync(tarball);
}

// A tar archive is a row of 512-byte headers, each followed by its file padded to 512 bytes.
function* entries(tar) {
  const text = (at, length) => tar.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    yield { path: (prefix ? `${prefix}/` : '') + text(at, 100), content: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

// Compressed once here: Web Chat is 3.9 MB as it is and a fifth of that on a worker's phone.
const brotli = content => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

function restore(name, files, folder) {
  const wanted = new Set(files);
  for (const { path, content } of entries(pack(name, folder))) {
    const file = path.replace(/^[^/]+\//, '');
    if (!wanted.delete(file)) continue;
    mkdirSync(dirname(target(name, file)), { recursive: true });
    writeFileSync(target(name, file), content);
    if (/\.(js|css)$/.test(file)) writeFileSync(`${target(name, file)}.br`, brotli(content));
  }
  if (wanted.size > 0) fail(`${name} does not contain ${[...wanted].join(', ')}`);
}

function restoreAll() {
  const folder = mkdtempSync(join(tmpdir(), 'unionbot-assets-'));
  try {
    rmSync(lib, { recursive: true, force: true });
    for (const [name, files] of Object.entries(manifest.assets)) restore(name, files, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  if (!upToDate()) restoreAll();
  writeFileSync(stampFile, stamp);
} catch (error) {
  console.error(`assets.mjs : error : ${error.message}`);
  process.exitCode = 1;
}
