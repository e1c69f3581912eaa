package news.dateline.evidence;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How evidence shows plain fields. */
@ApplicationScoped
class EvidenceGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Evidence.class)
                        .show("version", evidence -> evidence.version)
                        .show("field", evidence -> evidence.field)
                        .show("index", evidence -> evidence.index)
                        .show("start", evidence -> evidence.start)
                        .show("end", evidence -> evidence.end)
                        .show("text", evidence -> evidence.text)
                        .show("confidence", evidence -> evidence.confidence)
                        .show("provenance", evidence -> evidence.provenance));
    }
}
