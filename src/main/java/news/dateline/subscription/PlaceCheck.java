package news.dateline.subscription;

import java.util.function.Supplier;

import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** Takes a place for an operation, once it is known to be a valid subscription. */
public final class PlaceCheck implements DocumentCheck {

    private final DocumentCheck transport;
    private final Supplier<Place> free;
    private @Nullable Place place;

    /**
     * @param transport what else the transport demands
     * @param free takes a place; fails if there is none
     */
    public PlaceCheck(DocumentCheck transport, Supplier<Place> free) {
        this.transport = transport;
        this.free = free;
    }

    @Override
    public void text(String document) {
        transport.text(document);
    }

    @Override
    public void check(Document document, @Nullable String operationName) {
        transport.check(document, operationName);
    }

    @Override
    public void cost(Document document, @Nullable String operationName) {
        transport.cost(document, operationName);
        if (place == null && isSubscription(document, operationName)) {
            place = free.get();
        }
    }

    private static boolean isSubscription(Document document, @Nullable String operationName) {
        try {
            return NodeUtil.getOperation(document, operationName).operationDefinition.getOperation()
                    == Operation.SUBSCRIPTION;
        } catch (UnknownOperationException e) {
            return false;
        }
    }

    /** Of a subscription that has begun. */
    public Place place() {
        if (place == null) {
            throw new IllegalStateException("A subscription without a place.");
        }
        return place;
    }

    /** If one was taken: there are no events after all. */
    public void leave() {
        if (place != null) {
            place.leave();
        }
    }
}
