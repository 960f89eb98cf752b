package be.zorgkring.kernel;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.zorgkring.kernel.event.Inbox;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The kernel stays small and without domain: only the access rule, in its own package, knows words of care. */
@AnalyzeClasses(packages = "be.zorgkring.kernel", importOptions = ImportOption.DoNotIncludeTests.class)
class KernelTest {

    @ArchTest
    static final ArchRule eventsDoNotKnowTheAccessRule = noClasses()
            .that()
            .resideInAPackage("..kernel.event..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..kernel.access..", "..kernel.http..");

    /** What is Quarkus' own is no mapping of ours, and each such key is read in one place. */
    @ArchTest
    static final ArchRule settingsAreReadByMappings = noClasses()
            .that()
            .areNotAssignableTo(ThisService.class)
            .and()
            .areNotAssignableTo(Inbox.class)
            .and()
            .doNotHaveSimpleName("SchemaWait")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ConfigProperty.class);

    @ArchTest
    static final ArchRule roundsAreOneMechanism = noClasses()
            .that()
            .resideOutsideOfPackage("..kernel.round..")
            .should()
            .callMethodWhere(target(name("setPeriodic")));

    @ArchTest
    static final ArchRule theAccessRuleDoesNotKnowHttp = noClasses()
            .that()
            .resideInAPackage("..kernel.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..kernel.http..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule howInputIsReadIsPlainJavaSoThatADomainMayUseIt = classes()
            .that()
            .resideInAPackage("..kernel.input..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..kernel.input..");

    @ArchTest
    static final ArchRule anOutcomeIsNoMoreThanThatSoThatADomainMayUseIt = classes()
            .that()
            .resideInAPackage("..kernel.outcome..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.smallrye.mutiny..", "..kernel.input..", "..kernel.outcome..");
}
