package news.dateline.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute of a kind of entity that lines of bundles set. The field of the line has the
 * same name as the GraphQL field. The attribute is a string, an enum, a {@link FuzzyDate} or the id
 * of another entity.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BundleField {

    /** For an id: the kinds of entity that it may refer to. */
    EntityKind[] of() default {};

    boolean required() default false;

    /** For a string: whether its length is limited, so that it fits into an index. */
    boolean indexed() default false;
}
