package nl.tim.intake.report.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tim.deidentify.Deidentifier;
import nl.tim.fixture.Issuer;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.draft.Drafts;
import nl.tim.intake.draft.MemoryDrafts;
import nl.tim.intake.draft.OwnDrafts;
import nl.tim.intake.follow.FollowProperties;
import nl.tim.intake.follow.MemoryFollowing;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.MemoryReportLog;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.reporter.ReporterProperties;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.CarriedKey;
import nl.tim.schemas.seal.ReceiptKeys;
import nl.tim.schemas.seal.ReporterKeys;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Everything of the service that speaks HTTP, on a log in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
@EnableConfigurationProperties({ReportProperties.class, FollowProperties.class, ReporterProperties.class})
@ComponentScan(
        basePackages = {
            "nl.tim.intake.report",
            "nl.tim.intake.directory.web",
            "nl.tim.intake.codelist.web",
            "nl.tim.intake.web",
            "nl.tim.intake.follow",
            "nl.tim.intake.reporter"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "nl\\.tim\\.intake\\.follow\\.kafka\\..*"))
@Profile(RoutesApplication.PROFILE)
public class RoutesApplication {

    /** Keeps this out of the real service when that starts in the same test JVM. */
    public static final String PROFILE = "routes";

    /** Asks the service on this port, with patience for a busy machine. */
    public static WebTestClient client(int port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 20))
                .build();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2026-11-21T13:00:00Z"));
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.load();
    }

    @Bean
    Deidentifier deidentifier() {
        return Deidentifier.standard();
    }

    /** Who logs in, and under which key they become a pseudonym. */
    @Bean
    static DynamicPropertyRegistrar loginSettings() throws IOException {
        Path keys = Files.createTempDirectory("login");
        CarriedKey.create(keys.resolve("session.json"));
        ReporterKeys.create(keys.resolve("reporter.json"));
        return settings -> {
            Issuer.shared()
                    .settings(keys.resolve("session.json"))
                    .forEach((name, value) -> settings.add(name, () -> value));
            settings.add("tim.reporter.key-file", () -> keys.resolve("reporter.json"));
        };
    }

    @Bean
    MemoryDrafts memoryDrafts() {
        return new MemoryDrafts();
    }

    @Bean
    Drafts drafts(MemoryDrafts store) {
        return new Drafts(store, new SecureRandom());
    }

    @Bean
    OwnDrafts ownDrafts(Drafts drafts, InstantSource clock) {
        return new OwnDrafts(drafts, clock);
    }

    @Bean
    MemoryReportLog reportLog() {
        return new MemoryReportLog();
    }

    @Bean
    MemoryFollowing memoryFollowing() {
        return new MemoryFollowing();
    }

    @Bean
    FixedDirectory directory() {
        return new FixedDirectory();
    }

    @Bean
    Receipts receipts() throws IOException {
        Path keyFile = Files.createTempDirectory("receipts").resolve("receipt.json");
        ReceiptKeys.create(keyFile);
        return new Receipts(ReceiptKeys.load(keyFile));
    }
}
