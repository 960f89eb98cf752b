package be.zorgkring.action;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.zorgkring.watch.Rings;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "be.zorgkring.action", importOptions = DoNotIncludeTests.class)
class RingsTest {

    @ArchTest
    static final ArchTests ofEveryService = ArchTests.in(Rings.class);

    @ArchTest
    static final ArchRule thePersonsPlanIsNoConcernOfTheCatalogueOrTheCampaigns = noClasses()
            .that()
            .resideInAnyPackage("be.zorgkring.action.catalogue..", "be.zorgkring.action.campaign..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("be.zorgkring.action.plan..");
}
