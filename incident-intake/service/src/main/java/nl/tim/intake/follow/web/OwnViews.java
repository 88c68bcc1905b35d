package nl.tim.intake.follow.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tim.intake.draft.OwnDrafts.Kept;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.OwnReports.Own;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes the list of somebody's own reports readable. Safe for use by many threads; never blocks. */
final class OwnViews {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;

    OwnViews(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A report in the list.
     *
     * @param receipt opens it; a secret
     * @param question whether the region waits for an answer
     * @param news the last words of the region for the reporter, by what they are; null when there are none
     * @param newsOn when those came; null when there are none
     */
    record Line(
            String receipt,
            String reference,
            String received,
            String status,
            boolean question,
            @Nullable String news,
            @Nullable String newsOn) {}

    /**
     * A report that was not sent yet.
     *
     * @param code opens it; a secret
     */
    record Draft(String code, String kept) {}

    List<Line> lines(List<Own> own, Locale locale) {
        return own.stream().map(one -> line(one, locale)).toList();
    }

    List<Draft> drafts(List<Kept> kept, Locale locale) {
        return kept.stream()
                .map(one -> new Draft(one.code().grouped(), format("EEEE d MMMM, HH:mm", one.at(), locale)))
                .toList();
    }

    private Line line(Own own, Locale locale) {
        Followed report = own.report();
        Followed.Message last = report.messages().stream()
                .filter(message -> !message.kind().equals("QUESTION"))
                .reduce((_, later) -> later)
                .orElse(null);
        return new Line(
                own.receipt(),
                report.reference(),
                format("d MMMM yyyy", report.receivedAt(), locale),
                text(FollowViews.status(report, report.withdrawn()), locale),
                report.question().isPresent() && !report.withdrawn(),
                last == null ? null : text("follow.message." + last.kind(), locale),
                last == null ? null : format("d MMMM yyyy", last.sentAt(), locale));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String format(String pattern, Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(ZONE));
    }
}
