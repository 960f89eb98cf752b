package be.zorgkring.watch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What holds in every service with rings: patient-, network- and action-service; docs/architecture.md says it in words. A rule that
 * matches nothing fails, which is ArchUnit's default.
 */
public final class Rings {

    private Rings() {}

    @ArchTest
    static final ArchRule aDomainKnowsNothingButTheJdkHowInputIsReadAndOutcomes = classes()
            .that()
            .resideInAnyPackage("be.zorgkring.*.*.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "be.zorgkring.*.*.domain..",
                    "be.zorgkring.*.vocabulary..",
                    "be.zorgkring.kernel.input..",
                    "be.zorgkring.kernel.outcome..",
                    "be.zorgkring.kernel.vocabulary..");

    @ArchTest
    static final ArchRule aUseCaseKnowsNeitherHttpNorTablesNorTopics = noClasses()
            .that()
            .resideInAPackage("..usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "be.zorgkring.*.*.api..",
                    "be.zorgkring.*.*.fhir..",
                    "be.zorgkring.*.*.store..",
                    "be.zorgkring.*.*.messaging..",
                    "be.zorgkring.kernel.http..",
                    "jakarta.ws.rs..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule theApiReachesTablesAndTopicsThroughUseCasesAlone = noClasses()
            .that()
            .resideInAnyPackage("..api..", "..fhir..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..store..", "..messaging..", "jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule aStoreKnowsNeitherHttpNorTopics = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..api..", "..fhir..", "..messaging..", "be.zorgkring.kernel.http..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule messagingKnowsNeitherHttpNorTables = noClasses()
            .that()
            .resideInAPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..api..",
                    "..fhir..",
                    "..store..",
                    "be.zorgkring.kernel.http..",
                    "jakarta.ws.rs..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule featuresImportEachOtherInOneDirection =
            slices().matching("be.zorgkring.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesAreRowsOfTheirStore = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..store..")
            .andShould()
            .haveSimpleNameEndingWith("Row");

    /** Without it, whoever asks for HTML gets a view's toString() as a page. */
    @ArchTest
    static final ArchRule resourcesAnswerJson = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .andShould()
            .resideInAnyPackage("..api..", "..fhir..");

    /** What the description of the API says of an answer is its type. */
    @ArchTest
    static final ArchRule resourcesAnswerWithAType = methods()
            .that(are(metaAnnotatedWith(HttpMethod.class)))
            .should(new ArchCondition<>("answer with a type") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!isTyped(method.getReturnType())) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " answers without a type"));
                    }
                }
            });

    private static boolean isTyped(JavaType type) {
        if (type.toErasure().isEquivalentTo(Response.class)
                || type.toErasure().isEquivalentTo(Object.class)
                || type.toErasure().isAssignableTo(Map.class)) {
            return false;
        }
        return !(type instanceof JavaParameterizedType generic)
                ? !type.toErasure().isEquivalentTo(Uni.class)
                : generic.getActualTypeArguments().stream().allMatch(Rings::isTyped);
    }

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

    /** Hibernate plans a native query anew each time; {@code work.sql} does not. ADR 0030. */
    @ArchTest
    static final ArchRule sqlGoesPastHibernate =
            noClasses().should().callMethodWhere(target(name("createNativeQuery")));

    /** What is done again and again is done by {@code kernel.round}. ADR 0031. */
    @ArchTest
    static final ArchRule roundsAreOneMechanism = noClasses().should().callMethodWhere(target(name("setPeriodic")));

    @ArchTest
    static final ArchRule settingsAreReadInOneWay =
            noClasses().should().dependOnClassesThat().areAssignableTo(ConfigProperty.class);

    /** The one reading of input is {@code kernel.input}. */
    @ArchTest
    static final ArchRule inputIsReadInOneWay = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(WebApplicationException.class);
}
