package news.dateline.bench.generator.world;

import java.util.List;

/** What articles mention. */
public sealed interface Entity permits Person, Organization, Place, Event {

    String key();

    String name();

    List<Name> names();

    /** Where else it is on record. */
    Register register();
}
