package news.dateline.schema;

import java.util.List;

/** A bean that gives the schema a declared field, or one field on each of several types. */
public interface Link {

    List<DeclaredField> fields();
}
