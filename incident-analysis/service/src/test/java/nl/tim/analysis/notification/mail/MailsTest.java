package nl.tim.analysis.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notice.Kind;
import nl.tim.look.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailsTest {

    private static final LocalDate DUE = LocalDate.parse("2026-12-04");
    private final Mails mails = new Mails(
            new MailProperties(
                    null,
                    "tim@example.nl",
                    "team@example.nl",
                    Map.of(),
                    "example.nl",
                    URI.create("https://analyse.example.nl"),
                    URI.create("https://melden.example.nl/volgen")),
            Languages.messages("messages"));

    static Stream<Kind> reporters() {
        return Arrays.stream(Kind.values()).filter(Kind::toReporter);
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void aReporterReadsTheNumberAndWhereToLook_inDutchAndEnglish_andNothingOfTheCase(Kind kind) {
        Mail mail = mail(kind, null);

        assertThat(mail.to()).isEqualTo("melder@praktijk.example");
        assertThat(mail.subject()).isEqualTo("Er is nieuws over uw melding TIM-2026-7KQ4MX");
        assertThat(mail.text())
                .contains("TIM-2026-7KQ4MX", "https://melden.example.nl/volgen", "ontvangstcode", "receipt code")
                .doesNotContain("analyse.example.nl", "mail.", "notice.");
    }

    @Test
    void onlyAQuestionIsCalledByItsName_whatBecameOfAReportIsReadBehindTheCode() {
        List<String> others = reporters()
                .filter(kind -> kind != Kind.REPORTER_QUESTION && kind != Kind.REPORTER_REMINDER)
                .map(kind -> mail(kind, null).text())
                .distinct()
                .toList();

        assertThat(others).hasSize(1);
        assertThat(mail(Kind.REPORTER_QUESTION, DUE).text()).contains("een vraag", "tot en met 04-12-2026");
        assertThat(mail(Kind.REPORTER_REMINDER, DUE).text()).contains("nog een vraag", "tot en met 04-12-2026");
    }

    @Test
    void withoutTheReportersAddress_thereIsNoMail() {
        assertThat(mails.of(notice(Kind.REPORTER_ENDED, null), null)).isEmpty();
    }

    private Mail mail(Kind kind, @Nullable LocalDate dueOn) {
        return mails.of(notice(kind, dueOn), "melder@praktijk.example").orElseThrow();
    }

    private static Notice notice(Kind kind, @Nullable LocalDate dueOn) {
        return new Notice(kind, new UUID(0, 1), "TIM-2026-7KQ4MX", null, null, dueOn, new UUID(0, 2));
    }
}
