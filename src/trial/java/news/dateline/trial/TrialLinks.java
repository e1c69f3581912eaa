package news.dateline.trial;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.ById;
import news.dateline.person.Person;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** What payloads lead to. */
@ApplicationScoped
class TrialLinks implements Link {

    private final ById byId;

    TrialLinks(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                DeclaredField.plain(
                        "RenamePayload",
                        "person",
                        "Person",
                        "The person, as readers see it now.",
                        Reads.ONE,
                        request ->
                                byId.load(
                                        request,
                                        Person.TYPE,
                                        request.<RenamePayload>source().personId)));
    }
}
