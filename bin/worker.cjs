'use strict';
const { setFlagsFromString } = require('node:v8');
const { workerData } = require('node:worker_threads');

// What each thread of `--jobs` and `--record-timeout` runs: the command, told to wait for stories instead of reading the command line.
const { run } = require('./load.cjs').loadCommand();
// Where every core has a worker, no core is left over to optimise on: later still, by a tenth of a run of 1,000 stories. Set behind the
// loading, as a code cache is taken only under the flags that it was made with.
setFlagsFromString('--interrupt-budget=1000000');
run(workerData.role ?? 'worker');
