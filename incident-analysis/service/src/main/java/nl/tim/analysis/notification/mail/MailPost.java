package nl.tim.analysis.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tim.analysis.notification.InvitationMail;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Post;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to a server, or writes them to a folder, or both. */
final class MailPost implements Post {

    private static final Logger log = LoggerFactory.getLogger(MailPost.class);

    private final Mails mails;
    private final JavaMailSender composer;
    private final @Nullable JavaMailSender server;
    private final @Nullable Path folder;

    /**
     * Posts by these ways.
     *
     * @param composer makes messages; connects to nothing
     * @param server null when there is none
     * @param folder null for none
     */
    MailPost(Mails mails, JavaMailSender composer, @Nullable JavaMailSender server, @Nullable Path folder) {
        this.mails = mails;
        this.composer = composer;
        this.server = server;
        this.folder = folder;
    }

    @Override
    public boolean open() {
        return server != null || folder != null;
    }

    @Override
    public boolean send(Notice notice, @Nullable String reporter) {
        return open() && mails.of(notice, reporter).map(this::sent).orElse(false);
    }

    @Override
    public boolean send(InvitationMail invitation) {
        return open() && sent(mails.of(invitation));
    }

    private boolean sent(Mail mail) {
        try {
            MimeMessage message = message(mail);
            if (folder != null) {
                write(mail, message, folder);
            }
            if (server != null) {
                server.send(message);
            }
            return true;
        } catch (MailException | MessagingException | IOException e) {
            // Its message may name the address.
            log.warn("A notification was not mailed: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = composer.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(mail.from());
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        message.saveChanges();
        return message;
    }

    private static void write(Mail mail, MimeMessage message, Path folder) throws IOException, MessagingException {
        Files.createDirectories(folder);
        try (OutputStream file = Files.newOutputStream(folder.resolve(mail.name() + ".eml"))) {
            message.writeTo(file);
        }
    }
}
