/**
 * dnf and dnf5 keep a log even of what only reads, and end where they cannot; the agent's service may not write to
 * /var/log. The folder is the service's own (RuntimeDirectory= in its unit), and gone with it.
 */
export const dnfLogs = '--setopt=logdir=/run/keyholder-agent';
