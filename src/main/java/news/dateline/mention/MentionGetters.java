package news.dateline.mention;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How a mention shows plain fields. */
@ApplicationScoped
class MentionGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Mention.class)
                        .show("version", mention -> mention.version)
                        .show("field", mention -> mention.field)
                        .show("index", mention -> mention.index)
                        .show("text", mention -> mention.text)
                        .show("start", mention -> mention.start)
                        .show("end", mention -> mention.end)
                        .show("form", mention -> mention.form)
                        .show("salience", mention -> mention.salience)
                        .show("confidence", mention -> mention.confidence)
                        .show("provenance", mention -> mention.provenance));
    }
}
