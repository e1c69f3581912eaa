package news.dateline.person;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Person a noun of the graph. */
@ApplicationScoped
class People implements Noun {

    @Override
    public RowType<Person> rows() {
        return Person.TYPE;
    }
}
