package be.zorgkring.patient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.zorgkring.watch.Rings;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "be.zorgkring.patient", importOptions = DoNotIncludeTests.class)
class RingsTest {

    @ArchTest
    static final ArchTests ofEveryService = ArchTests.in(Rings.class);

    @ArchTest
    static final ArchRule consentKnowsNothingOfWhoThePersonIs = noClasses()
            .that()
            .resideInAPackage("..patient.consent..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..patient.person..");
}
