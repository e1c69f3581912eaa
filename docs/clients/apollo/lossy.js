import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

// A proxy that loses answers: the server has done what was asked, and the client does not get to know.
export const startLossyProxy = async (target) => {
  const state = { toLose: 0, lost: 0 };
  const server = createServer(async (request, response) => {
    const { authorization, accept } = request.headers;
    const answer = await fetch(target, {
      method: 'POST',
      headers: { authorization, accept, 'content-type': 'application/json' },
      body: await buffer(request),
    });
    const body = await answer.text();
    if (state.toLose > 0) {
      state.toLose--;
      state.lost++;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  state.uri = `http://127.0.0.1:${server.address().port}/graphql`;
  state.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return state;
};
