package nl.tim.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The library is arithmetic only. */
@AnalyzeClasses(packages = "nl.tim.statistics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyEvaluateKnowsJson = noClasses()
            .that()
            .resideOutsideOfPackage("..evaluate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..");

    @ArchTest
    static final ArchRule nothingReadsOrWritesOrLooksAtTheClock = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "org.springframework..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.time.InstantSource.class, java.util.Random.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("nl.tim.statistics.(*)..").should().beFreeOfCycles();
}
