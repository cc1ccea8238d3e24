/**
 * `npm start`: from a fresh clone to this machine's findings. Installs what is missing, starts a collector with its
 * embedded store, enrolls an agent on this machine, prints the findings and the console's address, keeps running.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentWords, ensureAgent, ensureConsole, ensureInstalled, node, root, say } from './install.mjs';

const words = process.argv.slice(2);
const data = process.env.KEYHOLDER_COLLECTOR_DATA ?? join(root, '.keyholder', 'collector');
const agentData = process.env.KEYHOLDER_AGENT_DATA ?? join(root, '.keyholder', 'agent');
const children = [];
let stopping = false;

await ensureInstalled();
await ensureConsole();
await ensureAgent();

say('Starting the collector and looking at this machine ...');
const collector = start('collector', ['run', '--data', data, ...words], { KEYHOLDER_LOG: 'warn' });
// An agent that is enrolled already looks while the collector starts.
const early = isEnrolled() ? start('agent', ['run', '--data', agentData]) : null;
const said = await collector.until(/^collector: ready$/m);
if (early === null) enroll(said);
const agent = early ?? start('agent', ['run', '--data', agentData]);
await agent.until(/^agent: report \d+ is kept by the collector$/m);

const findings = program('collector', ['findings', '--data', data]);
const address = /console at (\S+)/.exec(said)?.[1];
const link = /first owner: open (\S+)/.exec(said)?.[1];
say('');
process.stdout.write(findings);
process.stdout.write(`\nConsole: ${address}\n`);
if (link !== undefined)
  process.stdout.write(
    `First owner: open ${link}\n  (good for one day and for one person; it makes you the owner of this collector)\n`,
  );
process.stdout.write('Keyholder keeps running here. Stop it with Ctrl-C.\n');

/** Same authority on both sides: an agent of an earlier, deleted collector enrolls anew. */
function isEnrolled() {
  const [here, there] = [join(agentData, 'collector-ca.crt'), join(data, 'ca.crt')];
  if (!existsSync(join(agentData, 'enrollment.json')) || !existsSync(there)) return false;
  const body = file => readFileSync(file, 'utf8').replaceAll(/\s|-----[A-Z ]+-----/g, '');
  return body(here) === body(there);
}

function enroll(said) {
  const port = /agents connect to port (\d+)/.exec(said)?.[1];
  const invite = [
    'invite',
    '--data',
    data,
    '--admit',
    '--quiet',
    '--agents-host',
    '127.0.0.1',
    '--agents-port',
    port,
  ];
  const token = program('collector', invite).trim();
  program('agent', ['enroll', token, '--data', agentData, '--again']);
  say('This machine is enrolled.');
}

function wordsOf(name) {
  return name === 'agent' ? agentWords : [join(root, name, 'main.ts')];
}

/** Runs one command to its end. */
function program(name, args) {
  const env = { ...process.env, COLUMNS: String(process.stdout.columns ?? '') };
  const done = spawnSync(node, [...wordsOf(name), ...args], {
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) fail(`${name} ${args[0]} failed:\n${done.stderr}`);
  return done.stdout;
}

/** Starts a program that keeps running. */
function start(name, args, env = {}) {
  const child = spawn(node, [...wordsOf(name), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  children.push(child);
  let text = '';
  let wake = () => {};
  child.stdout.on('data', part => {
    text += part;
    wake();
    // After the first report the lines would only repeat themselves.
    if (text.length > 100_000) text = text.slice(-10_000);
  });
  child.on('close', code => {
    if (!stopping)
      fail(`The ${name} ended by itself (exit ${code}). What it said last:\n${text.slice(-2000)}`);
  });
  return {
    until(pattern) {
      return new Promise(resolve => {
        wake = () => {
          if (pattern.test(text)) resolve(text);
        };
        wake();
      });
    },
  };
}

function fail(message) {
  say(message);
  stop(1);
}

function stop(code) {
  if (stopping) return;
  stopping = true;
  let open = children.filter(child => child.exitCode === null).length;
  if (open === 0) process.exit(code);
  for (const child of children) {
    child.once('exit', () => {
      open -= 1;
      if (open <= 0) process.exit(code);
    });
    child.kill('SIGTERM');
  }
  setTimeout(() => process.exit(code), 10_000).unref();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
