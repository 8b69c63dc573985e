'use strict';
const { workerData } = require('node:worker_threads');

// What each thread of `--jobs` and `--record-timeout` runs: the command, told to wait for stories instead of reading the command line.
require('./load.cjs').loadCommand().run(workerData.role ?? 'worker');
