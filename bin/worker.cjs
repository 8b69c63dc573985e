'use strict';
// What each thread of `--jobs` runs: the command, told to wait for stories instead of reading the command line.
require('./load.cjs').loadCommand().run('worker');
