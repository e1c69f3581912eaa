package news.dateline.storage;

/** Is told of what is read, as it happens. */
@FunctionalInterface
public interface ReadMeter {

    ReadMeter NONE = keys -> {};

    /** So many keys are read together. */
    void batch(int keys);
}
