package news.dateline.http.socket;

/** A message that the protocol does not have: its connection is closed. */
final class InvalidMessage extends RuntimeException {

    private final CloseCode code;
    private final String reason;

    InvalidMessage(CloseCode code, String reason) {
        super(reason, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    InvalidMessage(String reason) {
        this(CloseCode.INVALID_MESSAGE, reason);
    }

    CloseCode code() {
        return code;
    }

    /** What the client is told. */
    String reason() {
        return reason;
    }
}
