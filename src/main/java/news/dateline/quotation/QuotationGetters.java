package news.dateline.quotation;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How a quotation shows plain fields. */
@ApplicationScoped
class QuotationGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Quotation.class)
                        .show("form", quotation -> quotation.form)
                        .show("text", quotation -> quotation.text)
                        .show("speakerText", quotation -> quotation.speakerText)
                        .show("medium", quotation -> quotation.medium)
                        .show("saidAt", quotation -> quotation.saidAt)
                        .show("version", quotation -> quotation.version)
                        .show("field", quotation -> quotation.field)
                        .show("index", quotation -> quotation.index)
                        .show("provenance", quotation -> quotation.provenance),
                Getters.of(TextSpan.class)
                        .show("start", TextSpan::start)
                        .show("end", TextSpan::end)
                        .show("verbatim", TextSpan::verbatim));
    }
}
