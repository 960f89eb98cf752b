package be.zorgkring.reporting;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** ArchUnit fails a rule that matches no class, so a renamed package cannot switch one off. */
@AnalyzeClasses(packages = "be.zorgkring.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "be.zorgkring.reporting.";

    @ArchTest
    static final ArchRule disclosureControlIsPlainJava = classes()
            .that()
            .resideInAPackage(ROOT + "disclosure")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "disclosure");

    @ArchTest
    static final ArchRule indicatorsArePlainJava = classes()
            .that()
            .resideInAPackage(ROOT + "indicator")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "indicator", ROOT + "disclosure");

    @ArchTest
    static final ArchRule rowsArePlainJava = classes()
            .that()
            .resideInAPackage(ROOT + "model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "model");

    @ArchTest
    static final ArchRule onlyTheBoundarySeesIdsOfCare = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "api", ROOT + "store", ROOT + "model", ROOT + "indicator", ROOT + "disclosure")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "messaging");

    @ArchTest
    static final ArchRule roundsAreOneMechanism = noClasses().should().callMethodWhere(target(name("setPeriodic")));

    @ArchTest
    static final ArchRule readersSeeNoRows = noClasses()
            .that()
            .resideInAPackage(ROOT + "api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "model");

    @ArchTest
    static final ArchRule reportingNeverCommands = noClasses()
            .that()
            .resideInAPackage("be.zorgkring.reporting..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(OutgoingEvent.class);

    @Test
    void aReportingThatCommandsIsSeen() {
        var classes = new ClassFileImporter().importClasses(Commanding.class);
        assertTrue(reportingNeverCommands.evaluate(classes).hasViolation());
    }

    /** What must not be. */
    private static final class Commanding {

        void command(Work work) {
            work.publish(new OutgoingEvent("topic", "type", "subject", "data", false));
        }
    }
}
