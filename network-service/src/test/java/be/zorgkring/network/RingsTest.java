package be.zorgkring.network;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rings of docs/architecture.md; a rule that matches nothing fails, which is ArchUnit's default and must stay so. */
@AnalyzeClasses(packages = "be.zorgkring.network", importOptions = ImportOption.DoNotIncludeTests.class)
class RingsTest {

    @ArchTest
    static final ArchRule domainNeedsNothingButTheJdkAndHowInputIsRead = classes()
            .that()
            .resideInAPackage("..network.*.domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "be.zorgkring.network.*.domain..",
                    "be.zorgkring.kernel.input..",
                    "be.zorgkring.kernel.outcome..",
                    "be.zorgkring.kernel.vocabulary.."))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule usecasesKnowNeitherHttpNorTablesNorTopics = noClasses()
            .that()
            .resideInAPackage("..network.*.usecase..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "..network.*.api..",
                    "..network.*.store..",
                    "..network.*.messaging..",
                    "jakarta.ws.rs..",
                    "jakarta.persistence..",
                    "be.zorgkring.kernel.http.."))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule storeKnowsNeitherHttpNorTopics = noClasses()
            .that()
            .resideInAPackage("..network.*.store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..network.*.api..", "..network.*.messaging..", "jakarta.ws.rs.."))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule messagingKnowsNeitherHttpNorTables = noClasses()
            .that()
            .resideInAPackage("..network.*.messaging..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..network.*.api..", "..network.*.store..", "jakarta.persistence.."))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule apiReachesTablesAndTopicsThroughUsecasesOnly = noClasses()
            .that()
            .resideInAPackage("..network.*.api..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..network.*.store..", "..network.*.messaging.."))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule featuresDependOnOneAnotherInOneDirection =
            slices().matching("be.zorgkring.network.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayInTheirStore = classes()
            .that()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..network.*.store..")
            .allowEmptyShould(false);

    /** Without it, whoever asks for HTML gets a view's toString() as a page. */
    @ArchTest
    static final ArchRule resourcesAnswerJson = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .allowEmptyShould(false);

    /** Else what is read of people would be read unwatched; see docs/testing.md. */
    @ArchTest
    static final ArchRule tablesAreReachedThroughTheUnitOfWorkAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Mutiny.SessionFactory.class);
}
