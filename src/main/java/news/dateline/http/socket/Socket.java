package news.dateline.http.socket;

import java.time.Instant;
import java.util.List;

import io.netty.channel.Channel;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.http.ClientAddress;
import news.dateline.http.RequestReader;
import news.dateline.http.Upgrade;
import news.dateline.identity.Credential;
import news.dateline.operation.OperationRequest;
import org.jspecify.annotations.Nullable;

/** One WebSocket. All but {@link #look} and {@link #end} runs on its event loop. */
final class Socket {

    static final String PROTOCOL = "graphql-transport-ws";

    private final ServerWebSocket socket;
    private final SocketServices services;
    private final Output output;
    private final Context thread;
    private final ClientAddress address;
    private final OpenOperations operations;
    private State state = State.NEW;
    private @Nullable RoutingContext upgrade;
    private volatile @Nullable SecurityIdentity identity;
    private volatile long lastHeard = System.nanoTime();

    private enum State {
        NEW,
        LOGGING_IN,
        READY,
        CLOSED
    }

    Socket(
            ServerWebSocket socket,
            RoutingContext upgrade,
            SocketServices services,
            ClientAddress address) {
        this.socket = socket;
        this.upgrade = upgrade;
        this.services = services;
        this.address = address;
        Channel channel = Upgrade.channel(upgrade.request());
        this.operations = new OpenOperations(channel);
        this.thread = upgrade.vertx().getOrCreateContext();
        this.output =
                new Output(
                        socket,
                        channel,
                        Math.toIntExact(services.config().unread().asLongValue()),
                        services.slow());
    }

    /**
     * Follows the protocol from now on.
     *
     * @param whenClosed runs once
     */
    void open(Runnable whenClosed) {
        socket.exceptionHandler(this::fail);
        Input input =
                new Input(
                        Math.toIntExact(services.config().maxMessage().asLongValue()),
                        services.unfinished(),
                        this::take);
        socket.closeHandler(
                any -> {
                    over();
                    input.release();
                    whenClosed.run();
                });
        socket.pongHandler(any -> lastHeard = System.nanoTime());
        socket.frameHandler(frame -> take(input, frame));
        if (!PROTOCOL.equals(socket.subProtocol())) {
            output.close(
                    CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE, "The subprotocol must be " + PROTOCOL);
            return;
        }
        thread.owner().setTimer(services.config().initTime().toMillis(), any -> checkInit());
    }

    private void checkInit() {
        if (state == State.NEW) {
            output.close(CloseCode.INIT_TIMEOUT, "Connection initialisation timeout");
        }
    }

    private void fail(Throwable failure) {
        close(Input.code(failure), "A frame cannot be read.");
    }

    private void take(Input input, WebSocketFrame frame) {
        lastHeard = System.nanoTime();
        if (state == State.CLOSED || socket.isClosed()) {
            return;
        }
        output.checkFull();
        try {
            input.take(frame);
        } catch (InvalidMessage e) {
            close(e.code(), e.reason());
        } catch (ApiError e) {
            close(CloseCode.INVALID_MESSAGE, e.getMessage());
        }
    }

    private void take(String text) {
        ClientMessage message = ClientMessage.read(services.json(), text);
        switch (message.type()) {
            case CONNECTION_INIT -> init(message);
            case PING -> output.message("pong");
            case PONG -> {}
            case SUBSCRIBE -> subscribe(message);
            case COMPLETE -> complete(message.id());
        }
    }

    private void init(ClientMessage message) {
        RoutingContext begun = upgrade;
        if (state != State.NEW || begun == null) {
            throw new InvalidMessage(CloseCode.TOO_MANY_INITS, "Too many initialisation requests");
        }
        state = State.LOGGING_IN;
        services.login()
                .of(message.payload(), begun)
                .subscribe()
                .with(who -> thread.runOnContext(any -> acknowledge(who)), this::refuse);
    }

    private void acknowledge(@Nullable SecurityIdentity who) {
        if (state == State.LOGGING_IN) {
            state = State.READY;
            identity = who;
            upgrade = null;
            output.message("connection_ack");
        }
    }

    private void refuse(Throwable failure) {
        ApiError why = Upgrade.refused(failure);
        thread.runOnContext(any -> close(CloseCode.FORBIDDEN, why.getMessage()));
    }

    private void subscribe(ClientMessage message) {
        if (state != State.READY) {
            throw new InvalidMessage(CloseCode.UNAUTHORIZED, "Unauthorized");
        }
        String id = message.id();
        if (operations.get(id) != null) {
            throw new InvalidMessage(
                    CloseCode.SUBSCRIBER_EXISTS, "Subscriber for " + id + " already exists");
        }
        OperationRequest request = RequestReader.request(message.payload());
        try {
            operations.makeRoom(services.config().perConnection());
        } catch (ApiError full) {
            output.errors(id, List.of(CodedError.of(full)));
            return;
        }
        Context own = VertxContext.createNewDuplicatedContext(thread);
        VertxContextSafetyToggle.setContextSafe(own, true);
        SocketOperation operation =
                new SocketOperation(
                        id,
                        output,
                        new SocketCaller(own, socket, address::behind, identity),
                        services,
                        () -> operations.remove(id));
        operations.add(id, operation);
        own.runOnContext(any -> operation.run(request));
    }

    private void complete(String id) {
        SocketOperation operation = operations.get(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    private void close(CloseCode code, String reason) {
        state = State.CLOSED;
        cancelAll();
        output.close(code, reason);
    }

    private void over() {
        state = State.CLOSED;
        cancelAll();
    }

    private void cancelAll() {
        operations.forEach(SocketOperation::cancel);
    }

    /** Ends all operations with an error, and the connection. From any thread. */
    void end(CloseCode code, ApiError why) {
        thread.runOnContext(
                any -> {
                    operations.forEach(operation -> operation.end(why));
                    close(code, why.getMessage());
                });
    }

    /**
     * Closes it if its client is not there any more, or may not go on. From any thread.
     *
     * @param isTimeToPing whether to ask if the client is there
     */
    void look(Instant now, boolean isTimeToPing) {
        long silent = System.nanoTime() - lastHeard;
        if (silent > 2 * services.config().keepAlive().toNanos()
                || output.fullNanos() > 2 * services.config().stalled().toNanos()) {
            thread.runOnContext(any -> socket.close());
            return;
        }
        ApiError refused = Credential.refused(identity, now);
        if (refused != null) {
            end(CloseCode.FORBIDDEN, refused);
        } else if (isTimeToPing) {
            thread.runOnContext(any -> ping());
        }
    }

    private void ping() {
        if (!output.isFull()) {
            socket.writePing(Buffer.buffer());
        }
    }
}
