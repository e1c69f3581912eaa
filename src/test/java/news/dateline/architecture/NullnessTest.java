package news.dateline.architecture;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import jakarta.persistence.Embeddable;
import jakarta.persistence.MappedSuperclass;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What NullAway takes for granted, see docs/decisions/0026-null.md. */
class NullnessTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("news.dateline");

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                PROGRAM.stream()
                        .map(JavaClass::getPackage)
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(one -> one.getName())
                        .distinct()
                        .toList();
        assertEquals(List.of(), unmarked);
    }

    /** NullAway does not look at what Hibernate and RowReader fill. */
    @Test
    void aRowsFieldIsNullableWhereTheGraphsIs() {
        List<Field> shown =
                PROGRAM.stream()
                        .filter(NullnessTest::isRow)
                        .flatMap(one -> Arrays.stream(one.reflect().getDeclaredFields()))
                        .filter(NullnessTest::isShown)
                        .toList();
        assertTrue(shown.size() > 50, "few fields: " + shown);
        assertEquals(
                List.of(),
                shown.stream().filter(field -> isNullable(field) == isNonNull(field)).toList());
    }

    private static boolean isRow(JavaClass some) {
        return some.isAnnotatedWith(jakarta.persistence.Entity.class)
                || some.isAnnotatedWith(Embeddable.class)
                || some.isAnnotatedWith(MappedSuperclass.class);
    }

    private static boolean isShown(Field field) {
        return Modifier.isPublic(field.getModifiers())
                && !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Ignore.class)
                && field.isAnnotationPresent(Description.class);
    }

    private static boolean isNullable(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isNonNull(Field field) {
        return field.isAnnotationPresent(NonNull.class);
    }
}
