import { execFileSync } from 'node:child_process';

/** Tests of the command run what users run: the bundle, made from the sources as they are now. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build:code'], { stdio: 'inherit' });
}
