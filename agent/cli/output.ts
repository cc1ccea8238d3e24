/** Where a command of the agent writes: the process's own streams, or a test's. Resolves when it is handed over. */
export interface CliOutput {
  out(text: string | Uint8Array): Promise<void>;
  err(text: string): Promise<void>;
}

export const processOutput: CliOutput = {
  out: text => write(process.stdout, text),
  err: text => write(process.stderr, text),
};

function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error ? reject(error) : resolve()));
  });
}
