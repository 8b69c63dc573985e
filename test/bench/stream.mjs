import { spawn } from 'node:child_process';
import { once } from 'node:events';

const MEGABYTE = 1024 * 1024;
/** Stands beside the text of a record as the page that it was taken from: it is read as JSON and left aside. */
const PAGE_KB = 100;

/**
 * Prints how much memory `--ndjson` holds at most for a short stream and for one of a gigabyte. Parsing a gigabyte of stories would take the
 * better part of an hour; so nearly all of each record is a field that no story comes of. What is shown is that nothing heaps up from
 * record to record, and how quickly lines are read; how quickly stories are parsed is in the other figures.
 */
export async function printStream(bin, story) {
  for (const [size, args] of [[100 * MEGABYTE, []], [1024 * MEGABYTE, []], [1024 * MEGABYTE, ['-j', '2']]]) {
    const { records, clock, memory } = await feed([bin, '--ndjson', ...args], story, size);
    console.log(`stream      ${size / MEGABYTE} MB${args.length > 0 ? ` ${args.join(' ')}` : ''}: ${records} records, ${story.length} bytes of story and ${PAGE_KB} kB beside it in each: ${(clock / 1000).toFixed(1)} s, at most ${memory.toFixed(0)} MB`);
  }
}

/** Milliseconds, the most memory in MB, and how many records made up the size. */
async function feed(args, story, size) {
  const script = `import resource,subprocess,sys,time
t=time.time(); subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL); print((time.time()-t)*1000,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1024)`;
  const child = spawn('python3', ['-c', script, process.execPath, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const page = '<p>Nothing here is read.</p> '.repeat((PAGE_KB * 1024) / 29);
  let records = 0;
  for (let sent = 0; sent < size; records++) {
    const line = Buffer.from(`${JSON.stringify({ id: records, page, text: `Story ${records}\n\n${story}` })}\n`);
    sent += line.length;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  let printed = '';
  for await (const piece of child.stdout) printed += piece;
  const [clock, memory] = printed.trim().split(' ').map(Number);
  return { records, clock, memory };
}
