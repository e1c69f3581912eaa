package news.dateline.execution;

/** Of which type an object is where a field can be of several. */
public final class ObjectTypes {

    private ObjectTypes() {}

    public static String name(Object object) {
        return object.getClass().getSimpleName();
    }
}
