package news.dateline.desk.article;

import java.util.List;
import java.util.Set;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.words.Lost;
import news.dateline.interchange.format.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description(
        "A mention, quotation or statement, or evidence of a statement, that the working copy does not have any more, because its words are not in the text any more.")
public class LostReference {

    @NonNull
    @Description(
            "The list that had it, as in the input: `mentions`, `quotations`, `affiliations` …")
    public String list;

    @Description("The words that it referred to; null if it had none of its own.")
    public @Nullable String text;

    @NonNull
    @Description("The keys of the entities that it was about.")
    public List<@NonNull String> entityKeys;

    @NonNull
    @Description(
            "Whether only this evidence was removed: the statement has other evidence, and stays.")
    public Boolean evidenceOnly = false;

    static LostReference of(Lost lost) {
        LostReference one = new LostReference();
        one.list = lost.list();
        one.text = lost.words();
        one.evidenceOnly = lost.isEvidence();
        one.entityKeys = keys(lost.object(), Table.references(lost.list()));
        return one;
    }

    private static List<String> keys(JsonObject object, Set<String> fields) {
        return fields.stream().filter(object::containsKey).map(object::getString).toList();
    }
}
