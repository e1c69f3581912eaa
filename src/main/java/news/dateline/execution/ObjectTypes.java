package news.dateline.execution;

/** Determines the object type of a value if its field has an interface or union type. */
public final class ObjectTypes {

    private ObjectTypes() {}

    public static String name(Object object) {
        return object.getClass().getSimpleName();
    }
}
