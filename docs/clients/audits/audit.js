// Runs the audits of graphql-http against an address and prints a line for each.
// node audit.js [http://localhost:8080/graphql]; ends with 1 unless every audit is ok.
import { serverAudits } from 'graphql-http';

const url = process.argv[2] ?? process.env.DATELINE ?? 'http://localhost:8080/graphql';
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };

for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  counts[result.status] += 1;
  const reason = result.status === 'ok' ? '' : `  (${result.reason})`;
  console.log(`${result.status.padEnd(6)} ${audit.id}  ${audit.name}${reason}`);
}

const total = Object.values(counts).reduce((sum, count) => sum + count);
console.log(
  `\n${total} audits: ${counts.ok} ok, ${counts.notice} notices, ${counts.warn} warnings, ${counts.error} errors`,
);
process.exitCode = counts.ok === total ? 0 : 1;
