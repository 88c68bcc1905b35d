package nl.tim.analysis.web;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.administration.ChangingDirectory;
import nl.tim.analysis.administration.MemoryTaxonomyLog;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLine.Who;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.LineIndex;
import nl.tim.analysis.audit.MemoryLines;
import nl.tim.analysis.audit.RecordedLine;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.analysis.audit.WordOpener;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.command.CommandReader;
import nl.tim.analysis.command.Commands;
import nl.tim.analysis.command.HeldCases;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.exposure.MemoryExposures;
import nl.tim.analysis.invitation.InvitationProperties;
import nl.tim.analysis.invitation.Invitations;
import nl.tim.analysis.invitation.Inviting;
import nl.tim.analysis.invitation.MemoryInvitationLog;
import nl.tim.analysis.link.LinkProperties;
import nl.tim.analysis.link.MemoryLinkLog;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.analysis.notification.Post;
import nl.tim.analysis.notification.RecordingPost;
import nl.tim.analysis.notification.Remembered;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.MemorySignalLog;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.signal.Signals;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.text.ReleasedTexts;
import nl.tim.analysis.trajectory.TrajectorySlice;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The reading side over HTTP without the projector; a test adds the incidents. No component, so that scanning the application never finds it. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("nl.tim.analysis.web")
@ComponentScan({
    "nl.tim.analysis.web",
    "nl.tim.analysis.access",
    "nl.tim.analysis.begin",
    "nl.tim.analysis.sight",
    "nl.tim.analysis.command.web",
    "nl.tim.analysis.search.web",
    "nl.tim.analysis.search.page",
    "nl.tim.analysis.trend.web",
    "nl.tim.analysis.trend.page",
    "nl.tim.analysis.trend.series.web",
    "nl.tim.analysis.signal.web",
    "nl.tim.analysis.signal.page",
    "nl.tim.analysis.trajectory.web",
    "nl.tim.analysis.trajectory.page",
    "nl.tim.analysis.link.page",
    "nl.tim.analysis.invitation.page",
    "nl.tim.analysis.invitation.web",
    "nl.tim.analysis.request",
    "nl.tim.analysis.casepage",
    "nl.tim.analysis.notification.page",
    "nl.tim.analysis.administration",
    "nl.tim.analysis.audit.page"
})
@Import(TrajectorySlice.class)
public class ReadingSlice {

    @Bean
    ChangingDirectory directory() {
        return new ChangingDirectory(FixedDirectory.ofTheSamples().all());
    }

    @Bean
    SignalSentences signalSentences(Labels labels) {
        return new SignalSentences(labels);
    }

    @Bean
    SignalSearch signalSearch(Directory directory) {
        return new SignalSearch(directory);
    }

    @Bean
    SignalLog signalLog() {
        MemorySignalLog log = new MemorySignalLog();
        log.detected(List.of(Signals.found(40)));
        return log;
    }

    @Bean
    MemoryLinkLog linkLog() {
        return new MemoryLinkLog();
    }

    @Bean
    ReportingLinks reportingLinks(MemoryLinkLog log) {
        return new ReportingLinks(log, new SecureRandom(), InstantSource.system());
    }

    @Bean
    LinkProperties linkProperties() {
        return new LinkProperties(URI.create("http://127.0.0.1:8080"));
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.following();
    }

    @Bean
    MemoryTaxonomyLog taxonomyLog(CodeLists lists) {
        return new MemoryTaxonomyLog(lists);
    }

    /** Of a region in which nobody told any numbers. */
    @Bean
    Exposures exposures() {
        return new MemoryExposures();
    }

    @Bean
    ReleasedTexts releasedTexts() {
        return words -> "(vrijgegeven)";
    }

    @Bean
    RecordingWitness witness() {
        return new RecordingWitness();
    }

    /** Of a region in which one line was kept. */
    @Bean
    LineIndex lineIndex() {
        return new MemoryLines(List.of(new RecordedLine(
                new AccessLine(
                        new UUID(1, 1),
                        new UUID(1, 2),
                        Instant.parse("2026-11-02T08:00:12Z"),
                        Activity.SEARCH,
                        Outcome.SUCCESS,
                        new Who("analist-1", "A. Analist", List.of("analyst"), null, "192.0.2.1"),
                        "GET /incidents",
                        "=HYPERLINK(1)",
                        List.of(new Accessed(new UUID(1, 3), "TIM-2026-7KQ4MX"))),
                null)));
    }

    @Bean
    WordOpener wordOpener() {
        return _ -> Optional.empty();
    }

    /** Without any, unless a test adds some. */
    @Bean
    HeldCases heldCases() {
        return new HeldCases();
    }

    @Bean
    Cases cases(HeldCases held) {
        return held::find;
    }

    @Bean
    CommandLog commandLog(HeldCases held) {
        return held::append;
    }

    @Bean
    Commands commands(Cases cases, CommandLog log, Directory directory, People people, EventIds ids) {
        CodeLists lists = CodeLists.load();
        return new Commands(
                cases,
                log,
                new CommandReader(lists, directory, people, IncidentIds::parse),
                ids,
                InstantSource.system(),
                () -> {},
                Duration.ZERO,
                lists::taxonomyVersion);
    }

    @Bean
    MemoryInvitationLog invitationLog() {
        return new MemoryInvitationLog();
    }

    @Bean
    Invitations invitations(MemoryInvitationLog log, InstantSource clock) {
        return new Invitations(log, clock);
    }

    @Bean
    Remembered notifications() {
        return new Remembered(new ArrayList<>());
    }

    @Bean
    RecordingPost post() {
        return new RecordingPost();
    }

    @Bean
    Inviting inviting(Invitations invitations, Cases cases, Commands commands, Post post, InstantSource clock) {
        return new Inviting(
                invitations,
                cases,
                commands,
                post,
                new SecureRandom(),
                clock,
                new InvitationProperties(
                        Duration.ofDays(42), Duration.ofDays(90), URI.create("http://127.0.0.1:8081")));
    }
}
