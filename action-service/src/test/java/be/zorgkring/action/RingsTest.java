package be.zorgkring.action;

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

/** Each ring knows only the rings inside it. A rule that matches no class fails, which is ArchUnit's default. */
@AnalyzeClasses(packages = "be.zorgkring.action", importOptions = ImportOption.DoNotIncludeTests.class)
class RingsTest {

    private static final String JDK = "java..";
    private static final String DOMAIN = "be.zorgkring.action..domain..";
    private static final String VOCABULARY = "be.zorgkring.action.vocabulary..";
    private static final String USECASE = "be.zorgkring.action..usecase..";
    private static final String STORE = "be.zorgkring.action..store..";
    private static final String API = "be.zorgkring.action..api..";
    private static final String MESSAGING = "be.zorgkring.action..messaging..";
    private static final String INPUT = "be.zorgkring.kernel.input..";
    private static final String OUTCOME = "be.zorgkring.kernel.outcome..";
    private static final String KERNEL = "be.zorgkring.kernel..";

    @ArchTest
    static final ArchRule theDomainUsesNothingButTheJdkAndHowInputIsRead = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK, DOMAIN, VOCABULARY, INPUT, OUTCOME));

    @ArchTest
    static final ArchRule theVocabularyUsesNothingButTheJdkAndHowInputIsRead = classes()
            .that()
            .resideInAPackage(VOCABULARY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK, VOCABULARY, INPUT));

    @ArchTest
    static final ArchRule aUseCaseKnowsNeitherHttpNorTablesNorTopics = noClasses()
            .that()
            .resideInAPackage(USECASE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    STORE,
                    API,
                    MESSAGING,
                    "be.zorgkring.kernel.http..",
                    "jakarta.ws.rs..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "com.fasterxml.."));

    @ArchTest
    static final ArchRule theApiUsesUseCasesAndNeverTables = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat(resideInAnyPackage(STORE, MESSAGING, "jakarta.persistence..", "org.hibernate.."));

    @ArchTest
    static final ArchRule theStoreKnowsNeitherHttpNorTopics = noClasses()
            .that()
            .resideInAPackage(STORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(API, MESSAGING, "be.zorgkring.kernel.http..", "jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule messagingKnowsNeitherHttpNorTables = noClasses()
            .that()
            .resideInAPackage(MESSAGING)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(STORE, API, "be.zorgkring.kernel.http..", "jakarta.ws.rs..", "org.hibernate.."));

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("be.zorgkring.action.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePersonsPlanIsNoConcernOfTheCatalogueOrTheCampaigns = noClasses()
            .that()
            .resideInAnyPackage("be.zorgkring.action.catalogue..", "be.zorgkring.action.campaign..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("be.zorgkring.action.plan..");

    @ArchTest
    static final ArchRule everythingIsInARing =
            classes().should().resideInAnyPackage(DOMAIN, VOCABULARY, USECASE, STORE, API, MESSAGING);

    @ArchTest
    static final ArchRule aUseCaseUsesDomainAndKernelOnly = classes()
            .that()
            .resideInAPackage(USECASE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    JDK, DOMAIN, VOCABULARY, USECASE, KERNEL, "io.smallrye.mutiny..", "jakarta.enterprise.."));

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
