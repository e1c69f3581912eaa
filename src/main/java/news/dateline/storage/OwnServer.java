package news.dateline.storage;

/** A PostgreSQL that Dateline brings along and starts by itself, where the build includes one. */
public interface OwnServer {

    /** The address of its database, as JDBC has it. */
    String start();

    /** The same, but of a server that another Dateline runs on the same data, if there is one. */
    String startOrJoin();

    void stop();
}
