import fc from 'fast-check';

/** Generated texts are the same in every run, so that a failure is one of the change at hand; SEED=… looks at others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20241018) });
