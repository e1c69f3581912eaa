// PostGraphile as its documentation sets it up for production: one process, or a cluster of PROCESSES.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";

const { DATABASE, PORT, PROCESSES, CONNECTIONS } = process.env;

async function serve() {
  const preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({
        connectionString: DATABASE,
        schemas: ["postgraphile"],
        poolConfig: { max: Number(CONNECTIONS) },
      }),
    ],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  };
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  server.listen(Number(PORT), "127.0.0.1", () => console.log("listening"));
}

if (cluster.isPrimary && Number(PROCESSES) > 1) {
  for (let i = 0; i < Number(PROCESSES); i++) {
    cluster.fork();
  }
} else {
  await serve();
}
