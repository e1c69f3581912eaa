package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.person.AffiliationList;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Person.affiliations. */
@ApplicationScoped
class PersonAffiliations implements Link {

    private final Lists lists;

    PersonAffiliations(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                AffiliationList.of(
                                "Person",
                                "affiliations",
                                "The roles that the person holds or held",
                                "x.person_id = p.id")
                        .build(lists));
    }
}
