package news.dateline.http.socket;

/** Why the server closes a WebSocket, by RFC 6455 (below 4000) and graphql-transport-ws. */
enum CloseCode {
    GOING_AWAY(1001),
    PROTOCOL_ERROR(1002),
    INVALID_TEXT(1007),
    TOO_LARGE(1009),
    TRY_AGAIN_LATER(1013),
    INVALID_MESSAGE(4400),
    UNAUTHORIZED(4401),
    FORBIDDEN(4403),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406),
    INIT_TIMEOUT(4408),
    SUBSCRIBER_EXISTS(4409),
    TOO_MANY_INITS(4429);

    private final short number;

    CloseCode(int number) {
        this.number = (short) number;
    }

    short number() {
        return number;
    }
}
