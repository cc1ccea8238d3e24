/** Who may not import what, each with its reason. A ban is lifted here, in the open, or not at all. */

export interface Ban {
  readonly reason: string;
  readonly from: RegExp;
  readonly to: RegExp;
  /** An import that it refuses: its proof. */
  readonly such: readonly [from: string, to: string];
  /** Files that may, for the reason given. */
  readonly except?: RegExp;
  /** Types cost nothing at run time: they may pass. */
  readonly typesMayPass?: boolean;
}

export const bans: readonly Ban[] = [
  {
    reason: 'the agent runs on workstations: nothing of the collector may come along',
    from: /^agent\//,
    to: /^collector\//,
    such: ['agent/run.ts', 'collector/log.ts'],
  },
  {
    reason: 'the collector must never be able to run what an agent runs',
    from: /^collector\//,
    to: /^agent\//,
    such: ['collector/server.ts', 'agent/os/run.ts'],
  },
  {
    reason: 'proto is the floor: it stands on nothing of ours',
    from: /^proto\//,
    to: /^(agent|collector|installers|test)\//,
    such: ['proto/frame.ts', 'collector/log.ts'],
  },
  {
    reason:
      'proto does no input or output: whoever reads it sees all that it can do (generate.ts is a command, typed by hand)',
    from: /^proto\//,
    to: /^node:(?!crypto$)/,
    such: ['proto/frame.ts', 'node:fs'],
    except: /^proto\/generate\.ts$/,
  },
  {
    reason: 'proto has one library, the one that reads and writes messages',
    from: /^proto\//,
    to: /^npm:(?!protobufjs$)/,
    such: ['proto/frame.ts', 'npm:ws'],
  },
  {
    reason: 'what is tested must not lean on the tests',
    from: /./,
    to: /^test\//,
    such: ['agent/run.ts', 'test/fake/look.ts'],
  },
  {
    reason: 'installers start programs, they are no part of one',
    from: /^(agent|collector|proto)\//,
    to: /^installers\//,
    such: ['agent/run.ts', 'installers/checkout/install.mjs'],
  },
  {
    reason:
      'a module whose name is worked out at run time cannot be audited (run.mjs picks one of our two programs)',
    from: /./,
    to: /^\(computed\)$/,
    such: ['collector/rulebook/load.ts', '(computed)'],
    except: /^installers\/checkout\/run\.mjs$/,
  },
  {
    reason:
      'one door to the machine, one place to audit (installers/ and generate.ts are what a person starts by hand)',
    from: /^(agent|collector|proto)\//,
    to: /^node:child_process$/,
    such: ['agent/probes/host/linux.ts', 'node:child_process'],
    // own.ts starts this agent's own versions, once they were checked, and nothing else.
    except: /^(agent\/os\/(run|own)\.ts|proto\/generate\.ts)$/,
  },
  {
    reason: 'whoever may start a version is audited in two files: the launcher, and the command that runs',
    from: /^agent\//,
    to: /^agent\/os\/own\.ts$/,
    such: ['agent/link.ts', 'agent/os/own.ts'],
    except: /^agent\/(update\/launch|cli\/run)\.ts$/,
  },
  {
    reason:
      'the waiting agent holds none of the code that judges and fetches a release: a child does it and ends',
    from: /^agent\/(run|link|cli\/run|update\/(follow|launch|place|progress|state|steps|limits))\.ts$/,
    to: /^(agent\/update\/(fetch|collector|trust)\.ts|proto\/release\/(?!refusals\.ts$|version\.ts$))/,
    such: ['agent/run.ts', 'proto/release/judge.ts'],
    typesMayPass: true,
  },
  {
    reason: 'there is no second door: these run code or load it past this test',
    from: /^(agent|collector|proto)\//,
    to: /^node:(vm|worker_threads|cluster|module|inspector|repl|wasi)$/,
    such: ['collector/server.ts', 'node:worker_threads'],
  },
  {
    reason: 'foreign functions reach beneath every safeguard: one file, to give memory back, audited',
    from: /./,
    to: /^node:ffi$/,
    such: ['agent/run.ts', 'node:ffi'],
    except: /^agent\/os\/linux\/trim\.ts$/,
  },
  {
    reason:
      'systeminformation starts programs of its own: it may answer which machine this is, and nothing else',
    from: /./,
    to: /^npm:systeminformation$/,
    such: ['agent/probes/os-release/linux.ts', 'npm:systeminformation'],
    except: /^agent\/probes\/host\//,
  },
  {
    reason:
      'what is no part of looking and reporting costs memory in an agent and widens what can be attacked',
    from: /^agent\//,
    to: /^(npm:(?!ws$|protobufjs$|@peculiar\/x509$|reflect-metadata$|systeminformation$)|node:sqlite)/,
    such: ['agent/run.ts', 'npm:node-cron'],
  },
  {
    reason:
      'what an agent says to whom is audited in four files: link, pin, call, and doctor who tries the road',
    from: /^agent\//,
    to: /^(npm:ws|node:(net|tls|https?|http2|dgram|dns.*|quic))$/,
    such: ['agent/run.ts', 'node:dgram'],
    except: /^agent\/(link|pin|call|cli\/doctor)\.ts$/,
  },
  {
    reason: 'a probe reads only what its sources hand it: recorded output then proves the whole of it',
    from: /^agent\/probes\//,
    to: /^node:/,
    such: ['agent/probes/host/linux.ts', 'node:fs'],
  },
  {
    reason: 'a probe knows nothing of who keeps or carries its answer',
    from: /^agent\/probes\//,
    to: /^agent\/(?!probes\/|os\/)/,
    such: ['agent/probes/host/linux.ts', 'agent/spool.ts'],
  },
  {
    reason: 'a list of commands knows none of the probes that use it, but for the list of paths to look for',
    from: /^agent\/os\/.*\/commands/,
    to: /^agent\/(?!os\/|probes\/remote-tools\/list\.ts$)/,
    such: ['agent/os/linux/commands-disk.ts', 'agent/probes/probe.ts'],
  },
  {
    reason: 'the waiting agent holds no probe: looks happen in a child',
    from: /^agent\/(run|link|spool|report|backoff|status|identity|files)\.ts$/,
    to: /^agent\/(probes|collect|look)/,
    such: ['agent/run.ts', 'agent/collect.ts'],
  },
  {
    reason: 'rules are judged by what proto says and nothing else: they can be read and run apart',
    from: /^collector\/rulebook\//,
    to: /^(collector\/(?!rulebook\/)|agent\/)/,
    such: ['collector/rulebook/evaluate.ts', 'collector/store/db.ts'],
  },
  {
    reason: 'rules read their own files at one place and reach nothing else',
    from: /^collector\/rulebook\//,
    to: /^node:(?!crypto$)/,
    such: ['collector/rulebook/load.ts', 'node:fs'],
    except: /^collector\/rulebook\/sources\.ts$/,
  },
  {
    reason: 'rules stand on a reader of YAML, one of expressions and one of patterns that always end',
    from: /^collector\/rulebook\//,
    to: /^npm:(?!yaml$|@marcbachmann\/cel-js$|@bufbuild\/re2$)/,
    such: ['collector/rulebook/load.ts', 'npm:kysely'],
  },
  {
    reason:
      'the page is code of the browser: types of the interface, the rules and the facts are all it shares',
    from: /^collector\/console\//,
    to: /^(collector\/(?!console\/)|agent\/|proto\/|node:)/,
    such: ['collector/console/api.ts', 'collector/log.ts'],
    typesMayPass: true,
  },
  {
    reason: 'the page knows what is sent to it, not how that came about',
    from: /^collector\/console\//,
    to: /^collector\/(?!console\/|api\/(?:types|people|audit|access|rollout|retention|releases)\.ts$|rulebook\/types\.ts$)/,
    such: ['collector/console/api.ts', 'collector/findings/rows.ts'],
  },
  {
    reason:
      'the page stands on five libraries: three in its first 150 KB, and passkeys and pictures for a phone’s camera',
    from: /^collector\/console\//,
    to: /^npm:(?!react$|react-dom$|wouter$|@simplewebauthn\/browser$|uqr$)/,
    such: ['collector/console/api.ts', 'npm:typebox'],
  },
  {
    reason: 'each table has one owner: SQL stands in store files only',
    from: /^collector\//,
    to: /^npm:kysely$/,
    such: ['collector/findings/rows.ts', 'npm:kysely'],
    except: /^collector\/(store\/|(?:\w+\/)+store\.ts$)/,
    typesMayPass: true,
  },
  {
    // The lock's file is one for the sake of its lock alone: nothing is in it.
    reason: 'a database is opened at one place',
    from: /./,
    to: /^(npm:pg|node:sqlite)$/,
    such: ['collector/findings/store.ts', 'npm:pg'],
    except: /^collector\/store\/(db|lock)\.ts$/,
  },
  {
    reason: 'HTTP stays at the rim',
    from: /^collector\//,
    to: /^npm:(fastify|@fastify\/.*|typebox)$/,
    such: ['collector/findings/rows.ts', 'npm:fastify'],
    except: /^collector\/(http\/|\w+\/(groups\/)?routes\.ts$|(access|releases)\/routes\/)/,
    typesMayPass: true,
  },
];

/** Names that load or run code, or reach the network, past every import. */
export const barredNames: readonly {
  readonly in: RegExp;
  readonly except?: RegExp;
  readonly names: readonly string[];
  readonly reason: string;
}[] = [
  {
    in: /^(agent|collector|proto)\//,
    names: ['require', 'createRequire', 'getBuiltinModule', 'eval', 'Function'],
    reason: 'modules come by import, and text is never run',
  },
  {
    in: /^agent\//,
    names: ['fetch', 'EventSource'],
    reason: 'what an agent says to whom is audited in four files',
  },
  {
    in: /^collector\//,
    except: /^collector\/(store\/|(?:\w+\/)+store\.ts$)/,
    names: ['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'sql'],
    reason: 'each table has one owner: SQL stands in store files only',
  },
];
