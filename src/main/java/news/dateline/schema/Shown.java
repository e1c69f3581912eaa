package news.dateline.schema;

import java.util.List;

/** Says how annotated classes show their plain fields. */
public interface Shown {

    List<Getters<?>> getters();
}
