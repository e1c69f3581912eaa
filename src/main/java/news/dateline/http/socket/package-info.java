/**
 * GraphQL by WebSocket, in the protocol graphql-transport-ws. {@code Sockets} accepts connections;
 * a {@code Socket} follows the protocol, and has a {@code SocketOperation} for each operation.
 */
@NullMarked
package news.dateline.http.socket;

import org.jspecify.annotations.NullMarked;
