package be.zorgkring.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Every rule fails when it matches no class, so that a renamed package cannot silence it. */
@AnalyzeClasses(packages = "be.zorgkring.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "be.zorgkring.gateway";

    @ArchTest
    static final ArchRule packagesDependInOneDirection =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles().allowEmptyShould(false);

    @ArchTest
    static final ArchRule settingsAndProblemsKnowNothingElseOfTheGateway = noClasses()
            .that()
            .resideInAnyPackage(BASE + ".config", BASE + ".problem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    BASE,
                    BASE + ".edge..",
                    BASE + ".identity..",
                    BASE + ".session..",
                    BASE + ".limit..",
                    BASE + ".upstream..",
                    BASE + ".proxy..",
                    BASE + ".page..",
                    BASE + ".archive..",
                    BASE + ".openapi..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule whatADoorOffersIsPutTogetherInOnePlaceOnly = noClasses()
            .that()
            .resideInAnyPackage(
                    BASE + ".session", BASE + ".page", BASE + ".archive..", BASE + ".openapi", BASE + ".proxy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE, BASE + ".limit")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyOnePackageKnowsHowTokensAreVerified = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + ".identity", BASE + ".session")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus.oidc..", "org.jose4j..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule theGatewayKeepsNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.hibernate..", "org.apache.kafka..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule configurationComesFromMappingsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.config.inject.ConfigProperty")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .allowEmptyShould(false);
}
