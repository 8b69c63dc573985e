'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 compiles a regular expression twice, to bytecode for its first use and to machine code for its second. Nearly all of ours are used
// again, so that once, to machine code, is quicker: by a tenth of a start. Set before the script is compiled: flags are part of its cache's key.
setFlagsFromString('--no-regexp-tier-up');
// V8 optimises a function that has run so many bytes of its code, 67,584 by default: too soon for ours, which meet shapes of stories that they have
// not seen, and are optimised again and again, in every worker anew. Later costs a run of 500 stories a third of that, and 100 stories no more.
setFlagsFromString('--interrupt-budget=300000');

const path = join(__dirname, '../dist/command.cjs');
const cachePath = join(__dirname, `../dist/command-${process.versions.v8}-${process.arch}.cache`);

/** The command as a script, compiled with the help of the code cache that the build made, where this V8 has one. `run` starts it: as a worker where it is told so. */
function loadCommand() {
  const cachedData = existsSync(cachePath) ? readFileSync(cachePath) : undefined;
  // The build has escaped all that is not ASCII, which 'latin1' reads quicker than 'utf8' and as one byte for each letter.
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  const run = (role) => script.runInThisContext()(createRequire(path), module, module.exports, pathToFileURL(path).href, role);
  return { script, run };
}

module.exports = { cachePath, loadCommand };
