package nl.tim.analysis.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tim.analysis.notification.InvitationMail;
import nl.tim.look.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class InvitationMailTest {

    private static final URI LINK = URI.create("https://tim.example/invitation/abcdefghijklmnopqrstuv");
    private static final InvitationMail INVITATION = new InvitationMail(
            "ab".repeat(32),
            "b.etrokken@example.org",
            "TIM-2026-7KQ4MX",
            LocalDate.of(2026, 12, 14),
            LocalDate.of(2027, 1, 3),
            LINK);

    private final Mails mails = new Mails(
            new MailProperties(
                    null,
                    "tim@example.org",
                    null,
                    Map.of(),
                    null,
                    URI.create("https://tim.example"),
                    URI.create("https://melden.example/volgen")),
            Languages.messages("messages", "nl/tim/analysis/web/messages"));

    @Test
    void namesTheReport_theTermAndTheLink_andNothingElseOfTheCase() {
        Mail mail = mails.of(INVITATION);
        assertThat(mail.to()).isEqualTo("b.etrokken@example.org");
        assertThat(mail.subject()).isEqualTo("TIM: Wilt u vertellen wat er gebeurde? (TIM-2026-7KQ4MX)");
        assertThat(mail.text())
                .contains("tot en met 14-12-2026", "werkt tot en met 03-01-2027", "until 14-12-2026", LINK + "\r\n")
                .doesNotContain("{0}", "{1}");
    }

    @Test
    void isHandedOverToTheFolder_andSaysSo(@TempDir Path folder) throws IOException {
        assertThat(new MailPost(mails, new JavaMailSenderImpl(), null, folder).send(INVITATION))
                .isTrue();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString()).isEqualTo(INVITATION.key() + ".eml"));
        }
        assertThat(new MailPost(mails, new JavaMailSenderImpl(), null, null).send(INVITATION))
                .as("without server and folder nothing is sent")
                .isFalse();
    }
}
