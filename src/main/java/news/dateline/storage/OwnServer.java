package news.dateline.storage;

/** A PostgreSQL that Dateline brings along and starts by itself, where the build includes one. */
public interface OwnServer {

    /** Starts it, and keeps it running until it is stopped. */
    Access start();

    /** The same, but of a server that another Dateline runs on the same data, if there is one. */
    Access startOrJoin();

    void stop();

    /**
     * How its database is reached.
     *
     * @param jdbcAddress without a user or a password
     * @param owner migrates and loads
     * @param reader can read what readers may see, and nothing else
     * @param writer can write tables, but not change them
     */
    record Access(String jdbcAddress, Login owner, Login reader, Login writer) {}

    /** A role of the database, and its password. */
    record Login(String role, String password) {

        /** Passwords stay out of logs. */
        @Override
        public String toString() {
            return role;
        }
    }
}
