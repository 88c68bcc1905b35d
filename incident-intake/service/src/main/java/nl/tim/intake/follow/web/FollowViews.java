package nl.tim.intake.follow.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tim.intake.follow.Followed;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes what a receipt shows readable. Safe for use by many threads; never blocks. */
final class FollowViews {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;
    private final CodeLists lists;

    FollowViews(MessageSource messages, CodeLists lists) {
        this.messages = messages;
        this.lists = lists;
    }

    /** A report as its reporter reads it. */
    record View(
            String reference,
            String received,
            String status,
            @Nullable String reason,
            List<String> terms,
            List<Told> told,
            @Nullable Question question,
            boolean rateable,
            @Nullable String rating,
            boolean withdrawn,
            boolean improvement) {}

    /**
     * Words for the reporter.
     *
     * @param text null when it was erased
     */
    record Told(String title, String when, @Nullable String text) {}

    /** What is asked; the text is null when it was erased. */
    record Question(String id, String when, @Nullable String text) {}

    /** One answer to choose. */
    record Choice(String code, String label) {}

    /**
     * The view.
     *
     * @param action what was just sent; empty for nothing
     * @param kept whether that is kept, though the report does not show it yet
     */
    View of(Followed report, Locale locale, String action, boolean kept) {
        boolean withdrawn = report.withdrawn() || kept && action.equals("withdrawal");
        return new View(
                report.reference(),
                date(report.receivedAt().atZone(ZONE).toLocalDate(), locale),
                text(status(report, withdrawn), locale),
                reason(report, locale),
                report.terms().stream()
                        .map(due -> text("follow.term." + due.kind(), locale, date(due.on(), locale)))
                        .toList(),
                report.messages().stream()
                        .filter(message -> !message.open())
                        .map(message -> told(message, locale))
                        .toList(),
                kept && action.equals("answer")
                        ? null
                        : report.question()
                                .map(asked -> new Question(
                                        asked.id().toString(),
                                        date(asked.sentAt().atZone(ZONE).toLocalDate(), locale),
                                        asked.text()))
                                .orElse(null),
                report.rateable() && !(kept && action.equals("rating")),
                report.rating() == null
                        ? null
                        : lists.list("TIM-RATING")
                                .find(report.rating())
                                .map(code -> label(code, locale))
                                .orElse(report.rating()),
                withdrawn,
                report.improvement());
    }

    /** Key of what is said of where the case is. */
    static String status(Followed report, boolean withdrawn) {
        if (withdrawn) {
            return "follow.status.withdrawn";
        }
        return report.onHold() ? "follow.status.hold" : "follow.status." + report.status();
    }

    private @Nullable String reason(Followed report, Locale locale) {
        return report.rejectReason() == null
                ? null
                : lists.list("TIM-REJECT")
                        .find(report.rejectReason())
                        .map(code -> label(code, locale))
                        .orElse(null);
    }

    private Told told(Followed.Message message, Locale locale) {
        return new Told(
                text("follow.message." + message.kind(), locale),
                date(message.sentAt().atZone(ZONE).toLocalDate(), locale),
                message.text());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    static String label(Code code, Locale locale) {
        return locale.getLanguage().equals("en")
                ? code.label().en()
                : code.label().nl();
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
