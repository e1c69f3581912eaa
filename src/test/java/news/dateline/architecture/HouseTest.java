package news.dateline.architecture;

import java.util.List;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import news.dateline.schema.Link;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of the house, as docs/decisions/0001 and the packages themselves have them. */
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("news.dateline");

    /** The packages with mapped classes, apart from the one of what all nouns share. */
    private static final List<String> NOUNS =
            HOUSE.stream()
                    .filter(type -> type.isAnnotatedWith(jakarta.persistence.Entity.class))
                    .map(type -> type.getPackageName().replace("news.dateline.", ""))
                    .filter(noun -> !noun.equals("entity") && !noun.startsWith("desk."))
                    .distinct()
                    .sorted()
                    .toList();

    private static String[] inNounsAnd(String... others) {
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
    void aRequestGoesDownAndNothingLooksUp() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("news.dateline..")
                .layer("start")
                .definedBy("news.dateline")
                .layer("http")
                .definedBy("..http..")
                .layer("operation")
                .definedBy("..operation..")
                .layer("documents")
                .definedBy("..documents..")
                .layer("json")
                .definedBy("..dateline.json..")
                .layer("site")
                .definedBy("..site..")
                .layer("health")
                .definedBy("..health..")
                .layer("connections")
                .definedBy("..connections..")
                .layer("desk")
                .definedBy("..desk..")
                .layer("interchange")
                .definedBy("..interchange..")
                .layer("observation")
                .definedBy("..observation..")
                .layer("limits")
                .definedBy("..limits..")
                .layer("links")
                .definedBy("..links..", "..federation..")
                .layer("nouns")
                .definedBy(inNounsAnd())
                .layer("entity")
                .definedBy("..dateline.entity..")
                .layer("schema")
                .definedBy("..schema..")
                .layer("execution")
                .definedBy("..execution..")
                .layer("loading")
                .definedBy("..loading..")
                .layer("paging")
                .definedBy("..paging..")
                .layer("storage")
                .definedBy("..storage..")
                .layer("budget")
                .definedBy("..budget..")
                .layer("errors")
                .definedBy("..errors..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("operation")
                .mayOnlyBeAccessedByLayers("http")
                .whereLayer("documents")
                .mayOnlyBeAccessedByLayers("start", "operation")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("http", "documents")
                .whereLayer("site")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("health")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("connections")
                .mayOnlyBeAccessedByLayers("start", "health")
                .whereLayer("observation")
                .mayOnlyBeAccessedByLayers("start", "http", "operation", "documents")
                .whereLayer("limits")
                .mayOnlyBeAccessedByLayers("start", "http", "operation", "observation", "health")
                .whereLayer("desk")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("interchange")
                .mayOnlyBeAccessedByLayers("start", "desk")
                .whereLayer("links")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("nouns")
                .mayOnlyBeAccessedByLayers("links", "interchange", "desk")
                .whereLayer("entity")
                .mayOnlyBeAccessedByLayers("nouns", "links", "interchange", "desk")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers(
                        "entity",
                        "nouns",
                        "links",
                        "limits",
                        "documents",
                        "operation",
                        "http",
                        "desk")
                .whereLayer("execution")
                .mayOnlyBeAccessedByLayers("schema", "entity", "links", "operation", "json")
                .whereLayer("loading")
                .mayOnlyBeAccessedByLayers(
                        "execution", "schema", "entity", "nouns", "links", "desk")
                .whereLayer("paging")
                .mayOnlyBeAccessedByLayers(
                        "loading", "schema", "entity", "nouns", "links", "limits", "desk")
                .whereLayer("storage")
                .mayOnlyBeAccessedByLayers(
                        "start", "health", "observation", "paging", "loading", "limits", "desk")
                .whereLayer("budget")
                .mayOnlyBeAccessedByLayers(
                        "http",
                        "operation",
                        "json",
                        "limits",
                        "execution",
                        "loading",
                        "storage",
                        "observation")
                .ignoreDependency(
                        alwaysTrue(),
                        equivalentTo(ReadFor.class).or(equivalentTo(ForWriters.class)))
                .check(HOUSE);
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

    @Test
    void linksAreDeclaredByNounsAndAboveThem() {
        classes()
                .that()
                .implement(Link.class)
                .should()
                .resideInAnyPackage(
                        inNounsAnd(
                                "..links..", "..federation..", "..dateline.entity..", "..desk.."))
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
