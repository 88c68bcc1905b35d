package nl.tim.analysis.notification.mail;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.tim.analysis.notification.InvitationMail;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes mails that say what is waited for and where to look, and nothing of what was reported. Dutch first, English below. Pure. */
final class Mails {

    private final MailProperties properties;
    private final MessageSource messages;

    Mails(MailProperties properties, MessageSource messages) {
        this.properties = properties;
        this.messages = messages;
    }

    /**
     * The mail; empty when nobody's address is known.
     *
     * @param reporter the reporter's address, for a notice to a reporter
     */
    Optional<Mail> of(Notice notice, @Nullable String reporter) {
        String to = notice.kind().toReporter() ? reporter : address(notice.organisation());
        if (to == null) {
            return Optional.empty();
        }
        Wording dutch = new Wording(Locale.of("nl"), messages);
        Wording english = new Wording(Locale.ENGLISH, messages);
        String text = text(notice, dutch) + "\r\n\r\n--\r\n\r\n" + text(notice, english) + "\r\n";
        return Optional.of(new Mail(notice.key(), properties.from(), to, subject(notice, dutch), text));
    }

    /** The mail with an invitation, to the address that it names. */
    Mail of(InvitationMail invitation) {
        Wording dutch = new Wording(Locale.of("nl"), messages);
        Wording english = new Wording(Locale.ENGLISH, messages);
        String text = text(invitation, dutch) + "\r\n\r\n--\r\n\r\n" + text(invitation, english) + "\r\n";
        return new Mail(
                invitation.key(),
                properties.from(),
                invitation.to(),
                dutch.text("mail.subject", dutch.text("mail.invitation"), invitation.reference()),
                text);
    }

    private static String text(InvitationMail invitation, Wording wording) {
        LocalDate dueOn = invitation.dueOn();
        return String.join(
                "\r\n\r\n",
                wording.text("mail.about", invitation.reference()),
                dueOn == null
                        ? wording.text("mail.invitation.what")
                        : wording.text("mail.invitation.what.due", wording.date(dueOn)),
                wording.text("mail.invitation.where") + "\r\n" + invitation.link(),
                wording.text("mail.invitation.until", wording.date(invitation.until())),
                wording.text("mail.nothing"));
    }

    private @Nullable String address(@Nullable String organisation) {
        if (organisation == null) {
            return properties.team();
        }
        String own = properties.organisations().get(organisation);
        String domain = properties.organisationsAt();
        return own != null || domain == null ? own : organisation.toLowerCase(Locale.ROOT) + "@" + domain;
    }

    private static String subject(Notice notice, Wording wording) {
        if (notice.kind().toReporter()) {
            return wording.text("mail.reporter.subject", about(notice));
        }
        return wording.text("mail.subject", wording.text(key(notice)), about(notice));
    }

    private String text(Notice notice, Wording wording) {
        return notice.kind().toReporter() ? toReporter(notice, wording) : toStaff(notice, wording);
    }

    /** Only of a question it says that there is one: a mailbox is read by more than one person, also what became of a report is for the reporter. */
    private String toReporter(Notice notice, Wording wording) {
        String what = switch (notice.kind()) {
            case REPORTER_QUESTION -> "mail.reporter.question";
            case REPORTER_REMINDER -> "mail.reporter.reminder";
            default -> "mail.reporter.news";
        };
        return String.join(
                "\r\n\r\n",
                wording.text("mail.reporter.about", about(notice)),
                notice.dueOn() == null ? wording.text(what) : wording.text(what + ".due", wording.date(notice.dueOn())),
                wording.text("mail.reporter.where", properties.follow().toString()),
                wording.text("mail.nothing"),
                wording.text("mail.reporter.unknown"));
    }

    private String toStaff(Notice notice, Wording wording) {
        String what = notice.dueOn() == null
                ? wording.text(key(notice) + ".mail")
                : wording.text(key(notice) + ".mail", wording.date(notice.dueOn()));
        String where = notice.incidentId() == null ? "/signals/" + notice.signalId() : "/cases/" + notice.incidentId();
        return String.join(
                "\r\n\r\n",
                wording.text("mail.about", about(notice)),
                what,
                wording.text("mail.where", properties.site() + where),
                wording.text("mail.nothing"));
    }

    private static String key(Notice notice) {
        return "notice." + notice.kind().name();
    }

    private static String about(Notice notice) {
        return notice.reference() == null ? String.valueOf(notice.signalId()) : notice.reference();
    }
}
