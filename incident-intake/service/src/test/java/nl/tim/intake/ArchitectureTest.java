package nl.tim.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

@AnalyzeClasses(packages = "nl.tim.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = {
        "nl.tim.intake.report",
        "nl.tim.intake.publish",
        "nl.tim.intake.directory",
        "nl.tim.intake.receipt",
        "nl.tim.intake.form",
        "nl.tim.intake.reporter",
        "nl.tim.intake.draft",
        "nl.tim.intake.list",
        "nl.tim.intake.follow"
    };

    private static final DescribedPredicate<JavaClass> WIRING = DescribedPredicate.describe(
            "wiring",
            type -> type.getSimpleName().endsWith("Configuration")
                    || type.getSimpleName().endsWith("Properties"));

    @ArchTest
    static final ArchRule domainKnowsNoTechnology = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .and(DescribedPredicate.not(WIRING))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.kafka..",
                    "org.apache.avro..",
                    "nl.tim.schemas.event..",
                    "nl.tim.schemas.key..",
                    "nl.tim.schemas.directory..",
                    "nl.tim.schemas.codec..",
                    "reactor..",
                    "tools.jackson..",
                    "io.swagger..");

    @ArchTest
    static final ArchRule onlyKafkaAdaptersKnowKafkaAndAvro = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "nl.tim.intake.publish.kafka",
                    "nl.tim.intake.directory.kafka",
                    "nl.tim.intake.draft.kafka",
                    "nl.tim.intake.follow.kafka",
                    "nl.tim.intake.link.kafka")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.apache.avro..",
                    "nl.tim.schemas.event..",
                    "nl.tim.schemas.key..",
                    "nl.tim.schemas.directory..",
                    "nl.tim.schemas.codec..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("nl.tim.intake.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule adaptersAreHidden = classes()
            .that()
            .resideInAnyPackage("..kafka..", "nl.tim.intake.*.web", "nl.tim.intake.health")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule timeAndIdsArePassedIn = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule theOtherServiceIsUnknown =
            noClasses().should().dependOnClassesThat(resideInAPackage("nl.tim.analysis.."));
}
