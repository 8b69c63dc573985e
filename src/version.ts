import manifest from '../package.json' with { type: 'json' };

/** The version in package.json, which the bundler writes into the build. */
export const VERSION: string = manifest.version;
