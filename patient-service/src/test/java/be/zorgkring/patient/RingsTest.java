package be.zorgkring.patient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.hibernate.reactive.mutiny.Mutiny;

/** Rings within features; a rule that matches nothing fails, which is ArchUnit's default. */
@AnalyzeClasses(packages = "be.zorgkring.patient", importOptions = DoNotIncludeTests.class)
class RingsTest {

    private static final String OURS = "be.zorgkring.patient..";

    @ArchTest
    static final ArchRule theDomainKnowsNothingButTheJdkAndHowInputIsRead = classes()
            .that()
            .resideInAPackage("..patient..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "be.zorgkring.patient..domain..",
                    "be.zorgkring.kernel.input..",
                    "be.zorgkring.kernel.outcome..");

    @ArchTest
    static final ArchRule useCasesKnowTheDomainAndTheKernelOnly = noClasses()
            .that()
            .resideInAPackage("..patient..usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..patient..api..",
                    "..patient..store..",
                    "..patient..messaging..",
                    "jakarta.ws.rs..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule theApiAndFhirReachTheStoreThroughUseCasesOnly = noClasses()
            .that()
            .resideInAnyPackage("..patient..api..", "..patient..fhir..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..patient..store..", "..patient..messaging..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule theStoreKnowsNeitherApiNorMessaging = noClasses()
            .that()
            .resideInAPackage("..patient..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..patient..api..", "..patient..messaging..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule messagingKnowsNeitherApiNorStore = noClasses()
            .that()
            .resideInAPackage("..patient..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..patient..api..", "..patient..store..", "org.hibernate..");

    @ArchTest
    static final ArchRule consentKnowsNothingOfWhoThePersonIs = noClasses()
            .that()
            .resideInAPackage("..patient.consent..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..patient.person..");

    @ArchTest
    static final ArchRule entitiesAreRowsOfTheStore = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..patient..store..")
            .andShould()
            .haveSimpleNameEndingWith("Row");

    @ArchTest
    static final ArchRule resourcesLieInTheApiOrInFhir = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAnyPackage("..patient..api..", "..patient..fhir..");

    @ArchTest
    static final ArchRule nothingOfTheServiceIsUsedFromOutside =
            classes().that().resideInAPackage(OURS).should().onlyBeAccessed().byAnyPackage(OURS);

    /** Without it, whoever asks for HTML gets a view's toString() as a page. */
    @ArchTest
    static final ArchRule resourcesAnswerJson = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .allowEmptyShould(false);

    /** Else what is read of people would be read unwatched; see docs/testing.md. The one exception counts, in rounds. */
    @ArchTest
    static final ArchRule tablesAreReachedThroughTheUnitOfWorkAlone = noClasses()
            .that()
            .doNotHaveSimpleName("OverdueReviews")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Mutiny.SessionFactory.class);
}
