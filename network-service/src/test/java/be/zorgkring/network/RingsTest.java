package be.zorgkring.network;

import be.zorgkring.watch.Rings;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "be.zorgkring.network", importOptions = DoNotIncludeTests.class)
class RingsTest {

    @ArchTest
    static final ArchTests ofEveryService = ArchTests.in(Rings.class);
}
