package news.dateline.desk.mutation;

/** Ends the transaction of a mutation whose payload has errors. */
final class RolledBack extends RuntimeException {

    private final transient Payload payload;

    RolledBack(Payload payload) {
        super(null, null, false, false);
        this.payload = payload;
    }

    Payload payload() {
        return payload;
    }
}
