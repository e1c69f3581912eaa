package news.dateline.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an attribute of an entity that the table has and the view of the same name has not: readers'
 * lists never read it, and it is null or empty there. Sessions of writers read and write it.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForWriters {}
