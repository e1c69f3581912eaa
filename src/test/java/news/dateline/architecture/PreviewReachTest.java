package news.dateline.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import news.dateline.loading.ById;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Readers do not come to a preview: only fields of the desk enter one. */
class PreviewReachTest {

    private static final DescribedPredicate<JavaCall<?>> ENTRANCE =
            DescribedPredicate.describe(
                    "ById.preview",
                    call ->
                            call.getTargetOwner().isEquivalentTo(ById.class)
                                    && call.getName().equals("preview"));

    @Test
    void onlyTheDeskEntersAPreview() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..desk..")
                .should()
                .callMethodWhere(ENTRANCE)
                .check(HouseTest.HOUSE);
    }
}
