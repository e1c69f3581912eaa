package news.dateline.ratelimit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.FieldRequest;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** Query.rateLimit. */
@ApplicationScoped
class RateLimitQuery implements Link {

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                DeclaredField.plain(
                        "Query",
                        RateLimitType.FIELD,
                        "RateLimit",
                        RateLimitType.DESCRIPTION,
                        Reads.FREE,
                        RateLimitQuery::read));
    }

    private static CompletableFuture<@Nullable RateLimit> read(FieldRequest request) {
        Allowance allowance = request.environment().getGraphQlContext().get(Allowance.class);
        RateLimitStatus status = allowance == null ? null : allowance.tell();
        return CompletableFuture.completedFuture(status == null ? null : new RateLimit(status));
    }
}
