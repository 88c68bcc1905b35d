package nl.tim.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Tag;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.receipt.Receipt;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.Answer.Accepted;
import nl.tim.intake.report.Answer.Invalid;
import nl.tim.intake.report.Answer.OtherContent;
import nl.tim.intake.report.Answer.Reason;
import nl.tim.intake.report.Answer.Unavailable;
import nl.tim.intake.report.Submission.SubmittedPatient;
import nl.tim.intake.report.Submission.SubmittedReporter;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.ReceiptKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final UUID INCIDENT = new UUID(1, 2);
    private static final String PHONE_TEXT = "Nog eens gebeld naar 06-12345678, geen gehoor.";

    private final MemoryReportLog log = new MemoryReportLog();
    private final FixedDirectory directory = new FixedDirectory();

    @TempDir
    Path folder;

    private Reports reports;

    @BeforeEach
    void open() {
        Path keyFile = folder.resolve("receipt.json");
        ReceiptKeys.create(keyFile);
        Receipts receipts = new Receipts(ReceiptKeys.load(keyFile));
        reports = new Reports(
                new Acceptance(
                        CodeLists.load(),
                        directory,
                        new RegionDeidentifier(Deidentifier.standard(), directory),
                        receipts),
                directory,
                log,
                receipts,
                2,
                InstantSource.fixed(Instant.parse("2026-11-21T13:00:00Z")));
    }

    @AfterEach
    void close() {
        log.gate.countDown();
        reports.close();
    }

    @Test
    void acceptsAReport_whenTheLogHasIt() {
        Accepted accepted = (Accepted) submit(Submissions.valid());

        assertThat(log.appended).singleElement().satisfies(publication -> {
            assertThat(publication.reference()).isEqualTo(accepted.reference());
            assertThat(Receipt.parse(accepted.receipt()).map(Receipt::hash)).contains(publication.receiptHash());
        });
    }

    @Test
    void answersTheSameReportTheSame_andStoresItOnce() {
        Answer first = submit(Submissions.valid());

        assertThat(submit(Submissions.valid())).isEqualTo(first);
        assertThat(submit(Submissions.valid().with("narrative", " De brief kwam twee weken te laat.\r\n")))
                .isEqualTo(first);
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void answersTheSameReportTheSame_afterItsAnswerWasLost() {
        log.losesAnswer = true;
        assertThat(submit(Submissions.valid())).isEqualTo(new Unavailable(Reason.LOG_AWAY));
        log.losesAnswer = false;

        assertThat(submit(Submissions.valid())).isInstanceOf(Accepted.class);
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void refusesOtherContentUnderAKnownId_alsoWhenItIsInvalid() {
        submit(Submissions.valid());

        assertThat(submit(Submissions.valid().with("harm", "H2"))).isEqualTo(new OtherContent(INCIDENT));
        assertThat(submit(Submissions.valid().with("harm", "X"))).isEqualTo(new OtherContent(INCIDENT));
    }

    @Test
    void answersAStoredReportTheSame_whenItsOrganisationWasRetiredSince() {
        Answer first = submit(Submissions.valid());
        directory.remove("UMCU");

        assertThat(submit(Submissions.valid())).isEqualTo(first);
    }

    @Test
    void isUnavailable_untilLogAndDirectoryWereRead() {
        log.caughtUp = false;
        assertThat(submit(Submissions.valid())).isEqualTo(new Unavailable(Reason.NOT_CAUGHT_UP));
        log.caughtUp = true;
        directory.loaded = false;
        assertThat(submit(Submissions.valid())).isEqualTo(new Unavailable(Reason.NOT_CAUGHT_UP));
        assertThat(log.appended).isEmpty();
    }

    @Test
    void isUnavailable_whenTheLogIsAway_andRecovers() {
        log.current = false;
        assertThat(submit(Submissions.valid())).isEqualTo(new Unavailable(Reason.LOG_AWAY));
        log.current = true;
        log.refuses = true;
        assertThat(submit(Submissions.valid())).isEqualTo(new Unavailable(Reason.LOG_AWAY));
        log.refuses = false;
        assertThat(submit(Submissions.valid())).isInstanceOf(Accepted.class);
        log.keysAway = true;
        assertThat(submit(Submissions.valid())).isEqualTo(new Unavailable(Reason.LOG_AWAY));
    }

    @Test
    void namesWhatIsWrong_alsoWhenTheLogIsAway() {
        log.current = false;

        assertThat(submit(Submissions.valid().with("harm", "X"))).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesTextsThatIdentify_withTheirSpans() {
        Invalid invalid = (Invalid) submit(
                Submissions.valid().with("narrative", "  " + PHONE_TEXT).with("suggestion", "Mail jan@example.nl."));

        assertThat(invalid.problems()).extracting(Problem::field).containsExactly("narrative", "suggestion");
        assertThat(invalid.problems().getFirst().spans()).singleElement().satisfies(span -> {
            assertThat(span.tag()).isEqualTo(Tag.PHONE);
            assertThat(("  " + PHONE_TEXT).substring(span.start(), span.end())).isEqualTo("06-12345678");
        });
        assertThat(log.appended).isEmpty();
    }

    @Test
    void replacesWhatIdentifies_whenTheSenderAccepts() {
        Answer answer = reports.submit(
                        INCIDENT,
                        Submissions.valid()
                                .with("narrative", PHONE_TEXT)
                                .with("immediateAction", "Via 06 1234 5678 gelukt.")
                                .build(),
                        true,
                        null)
                .join();

        assertThat(answer).isInstanceOf(Accepted.class);
        assertThat(log.appended).singleElement().satisfies(publication -> {
            assertThat(publication.report().texts().narrative())
                    .isEqualTo("Nog eens gebeld naar [TELEFOON-1], geen gehoor.");
            assertThat(publication.report().texts().immediateAction()).isEqualTo("Via [TELEFOON-1] gelukt.");
            assertThat(publication.shared()).isEqualTo(publication.report().texts());
        });
    }

    @Test
    void sharesTextsWithoutThePeopleWhomTheReportNames() {
        submit(Submissions.valid()
                .with("form", "ZORG")
                .with("patient", new SubmittedPatient("qvastra", "2019-03-04", null, null, true))
                .with("reporter", new SubmittedReporter(null, "b.wobbelink@example.nl", null, false))
                .with(
                        "narrative",
                        "Gisteren was qvastra bij ons, van 4 maart 2019; Wobbelink belde op 5 maart 2019 terug."));

        assertThat(log.appended.getFirst().shared().narrative())
                .isEqualTo(
                        "Gisteren was [PERSOON-1] bij ons, van [GEBOORTEDATUM-1]; [PERSOON-2] belde op 5 maart 2019 terug.");
        assertThat(log.appended.getFirst().report().texts().narrative()).contains("qvastra");
    }

    @Test
    void leavesInstitutions_asSoonAsTheDirectoryHasThem() {
        String text = "Overgeplaatst naar Willem van den Bergh zonder brief.";
        reports.submit(
                        new UUID(8, 1),
                        Submissions.valid().with("narrative", text).build(),
                        false,
                        null)
                .join();
        directory.add("WVDB", "Willem van den Bergh");
        reports.submit(
                        new UUID(8, 2),
                        Submissions.valid().with("narrative", text).build(),
                        false,
                        null)
                .join();

        assertThat(log.appended)
                .extracting(publication -> publication.shared().narrative())
                .containsExactly("Overgeplaatst naar [PERSOON-1] zonder brief.", text);
    }

    @Test
    void oneReportSentFiftyTimesAtOnce_isStoredOnce() {
        log.gate = new CountDownLatch(1);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(reports.submit(INCIDENT, Submissions.valid().build(), false, null));
        }
        log.gate.countDown();

        assertThat(answers.stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .isInstanceOf(Accepted.class);
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void otherContentThatComesMeanwhile_waitsForWhatBecomesOfTheFirst() {
        log.gate = new CountDownLatch(1);
        CompletableFuture<Answer> first =
                reports.submit(INCIDENT, Submissions.valid().build(), false, null);
        CompletableFuture<Answer> second =
                reports.submit(INCIDENT, Submissions.valid().with("harm", "H2").build(), false, null);
        log.gate.countDown();

        assertThat(List.of(first.join(), second.join()))
                .hasAtLeastOneElementOfType(Accepted.class)
                .contains(new OtherContent(INCIDENT));
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void isBusy_beyondTheBound_andNotAfterwards() {
        log.gate = new CountDownLatch(1);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(reports.submit(new UUID(7, i), Submissions.valid().build(), false, null));
        }
        assertThat(CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                        .join())
                .isEqualTo(new Unavailable(Reason.BUSY));
        log.gate.countDown();
        answers.forEach(CompletableFuture::join);

        assertThat(submit(Submissions.valid())).isInstanceOf(Accepted.class);
    }

    @Test
    void tellsNothingInALog() {
        Submission submission = Submissions.valid().build();
        submit(Submissions.valid());

        assertThat(submission.toString()).isEqualTo("Submission");
        assertThat(log.appended.getFirst().toString()).doesNotContain("brief");
        assertThat(log.appended.getFirst().report().toString()).doesNotContain("brief");
        assertThat(submit(Submissions.valid()).toString())
                .doesNotContain(((Accepted) submit(Submissions.valid())).receipt());
    }

    private Answer submit(Submissions submission) {
        return reports.submit(INCIDENT, submission.build(), false, null).join();
    }
}
