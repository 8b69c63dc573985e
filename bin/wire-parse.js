#!/usr/bin/env node
import { createRequire } from 'node:module';

// As a script instead of a module: only of a script can V8 keep what it compiled.
createRequire(import.meta.url)('./load.cjs').loadCommand().run();
