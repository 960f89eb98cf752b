package be.zorgkring.patient.emergency;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.AccessLog;
import be.zorgkring.kernel.access.EmergencyBanner;
import be.zorgkring.patient.notification.usecase.Notify;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nobody can set an access in an emergency to be silent: what records, tells and shows it reads no setting. */
@AnalyzeClasses(
        packages = {"be.zorgkring.patient", "be.zorgkring.kernel.access"},
        importOptions = DoNotIncludeTests.class)
class NeverSilentTest {

    private static final String[] SWITCHES = {
        "org.eclipse.microprofile.config..", "io.smallrye.config..", "io.quarkus.arc.."
    };

    @ArchTest
    static final ArchRule nothingOfItCanBeSwitchedButHowLongItLasts = noClasses()
            .that()
            .resideInAnyPackage("..patient.emergency..", "..patient.notification..")
            .and()
            .doNotHaveSimpleName("EmergencySettings")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SWITCHES);

    @ArchTest
    static final ArchRule theBannerIsNotSwitchedEither = noClasses()
            .that()
            .belongToAnyOf(EmergencyBanner.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SWITCHES);

    @ArchTest
    static final ArchRule openingOneTellsThePersonAndPutsItOnRecord = classes()
            .that()
            .haveSimpleName("OpenEmergencyAccess")
            .should(dependOnClassesThat(name(Notify.class.getName())))
            .andShould(dependOnClassesThat(name(Access.class.getName())));

    @ArchTest
    static final ArchRule nothingDecidesOnAccessWithoutRecordAndBanner = classes()
            .that()
            .haveFullyQualifiedName(Access.class.getName())
            .should(dependOnClassesThat(name(AccessLog.class.getName())))
            .andShould(dependOnClassesThat(simpleName("EmergencyBanner")));
}
