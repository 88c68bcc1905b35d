package nl.tim.analysis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;

/** The rules of the house that a compiler cannot hold. */
@AnalyzeClasses(packages = "nl.tim.analysis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule foldIsPure = noClasses()
            .that()
            .resideInAPackage("nl.tim.analysis.incident..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "org.apache..",
                    "co.elastic..",
                    "reactor..",
                    "tools.jackson..",
                    "nl.tim.schemas.event..",
                    "nl.tim.schemas.seal.."))
            .because("the fold is read, tested and replayed alone");

    @ArchTest
    static final ArchRule projectionCoreKnowsNoTechnology = noClasses()
            .that()
            .resideInAPackage("nl.tim.analysis.projection")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache..",
                    "org.springframework.kafka..",
                    "co.elastic..",
                    "reactor..",
                    "tools.jackson..",
                    "nl.tim.schemas.event..",
                    "nl.tim.schemas.seal.."));

    @ArchTest
    static final ArchRule onlyKafkaAdaptersSeeAvro = noClasses()
            .that()
            .resideOutsideOfPackage("..kafka..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.avro..", "nl.tim.schemas.event..", "org.apache.kafka.."));

    @ArchTest
    static final ArchRule onlyElasticAdaptersSeeTheClient = noClasses()
            .that()
            .resideOutsideOfPackage("..elastic..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("co.elastic..", "org.elasticsearch.."));

    @ArchTest
    static final ArchRule onlyTheProjectionWritesTheIndex = noClasses()
            .that()
            .resideOutsideOfPackages("nl.tim.analysis.projection.elastic", "nl.tim.analysis.audit.elastic")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "co.elastic.clients.elasticsearch.core.bulk..",
                            "co.elastic.clients.elasticsearch.indices..")
                    .or(simpleName("BulkRequest"))
                    .or(simpleName("IndexRequest"))
                    .or(simpleName("UpdateRequest"))
                    .or(simpleName("DeleteRequest")));

    @ArchTest
    static final ArchRule onlySafeCellsLeaveAsATable = noClasses()
            .that()
            .resideOutsideOfPackage("nl.tim.analysis.table")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.commons.csv..", "org.dhatim.."))
            .because("a text in a spreadsheet must not be a formula");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("nl.tim.analysis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeAndIdsArePassedIn = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule noFieldInjection = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule adaptersAreHidden = classes()
            .that()
            .resideInAnyPackage("nl.tim.analysis.*.kafka..", "nl.tim.analysis.*.elastic..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule wiringIsHidden =
            classes().that().haveSimpleNameEndingWith("Configuration").should().notBePublic();
}
