package news.dateline.architecture;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import news.dateline.schema.Link;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of the house, as docs/decisions/0001 and the packages themselves have them. */
class HouseTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("news.dateline");

    /** The packages with mapped classes, apart from the one of what all nouns share. */
    private static final List<String> NOUNS =
            HOUSE.stream()
                    .filter(type -> type.isAnnotatedWith(jakarta.persistence.Entity.class))
                    .map(type -> type.getPackageName().replace("news.dateline.", ""))
                    .filter(noun -> !noun.matches("entity|(identity|desk)[.].*"))
                    .distinct()
                    .sorted()
                    .toList();

    static String[] inNounsAnd(String... others) {
        return Stream.concat(
                        NOUNS.stream().map(".."::concat).map(noun -> noun + ".."),
                        Stream.of(others))
                .toArray(String[]::new);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("news.dateline.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("news.dateline.interchange.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void whatStartsTheProgramKnowsOfMostRoomsOnlyHowTheyAreSetUp() {
        noClasses()
                .that()
                .resideInAPackage("news.dateline")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "..http..",
                                        "..limits..",
                                        "..links..",
                                        "..federation..",
                                        "..observation..")
                                .and(not(nameEndingWith("Config"))))
                .check(HOUSE);
    }

    @Test
    void nounsKnowOneAnotherAsIdsOnly() {
        slices().matching("news.dateline.(" + String.join("|", NOUNS) + ")..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void collaboratorsComeInThroughTheConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(HOUSE);
    }

    /** A native executable would contain their seeds, so it cannot be built with them. */
    @Test
    void randomNumbersAreNotInStaticFields() {
        fields().that()
                .areStatic()
                .should()
                .notHaveRawType(assignableTo(Random.class))
                .check(HOUSE);
    }

    @Test
    void linksAreDeclaredByNounsAndAboveThem() {
        classes()
                .that()
                .implement(Link.class)
                .should()
                .resideInAnyPackage(
                        inNounsAnd(
                                "..links..",
                                "..dateline.live..",
                                "..federation..",
                                "..identity..",
                                "..ratelimit..",
                                "..desk..",
                                "..dateline.entity.."))
                .check(HOUSE);
    }

    @Test
    void onlyStorageUsesHibernateReactiveBesidePanache() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..storage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate.reactive..")
                .check(HOUSE);
    }

    @Test
    void entitiesArePanaches() {
        classes()
                .that()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .beAssignableTo(PanacheEntityBase.class)
                .check(HOUSE);
    }
}
