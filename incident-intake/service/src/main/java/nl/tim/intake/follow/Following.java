package nl.tim.intake.follow;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import nl.tim.intake.receipt.Receipt;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever has a receipt see what became of the report and say more. Never asks who they are. Blocks; safe for use by many threads.
 */
public final class Following {

    private final FollowedReports reports;
    private final WordsLog log;
    private final WrongCodes wrongCodes;
    private final RegionDeidentifier region;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /** @param ids give words without an id their own */
    public Following(
            FollowedReports reports,
            WordsLog log,
            WrongCodes wrongCodes,
            RegionDeidentifier region,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.reports = reports;
        this.log = log;
        this.wrongCodes = wrongCodes;
        this.region = region;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a code led to. */
    public sealed interface Found {

        /** A report. */
        record Report(Followed report) implements Found {}

        /** Nothing: it cannot be a code, so it was mistyped. */
        record Mistyped() implements Found {}

        /** Nothing: no report has this code. */
        record Unknown() implements Found {}

        /** Nothing: too many wrong codes were tried. */
        record TooMany(Duration after) implements Found {}
    }

    /**
     * The report of a code.
     *
     * @param typed as somebody typed it
     * @param visitor tells visitors apart, to bound guessing
     * @throws LogUnavailableException when it cannot be known now
     */
    public Found find(String typed, String visitor) throws LogUnavailableException {
        Duration wait = wrongCodes.wait(visitor);
        if (!wait.isZero()) {
            return new Found.TooMany(wait);
        }
        Optional<Receipt> receipt = Receipt.parse(typed);
        if (receipt.isEmpty()) {
            return new Found.Mistyped();
        }
        Optional<Followed> report = reports.find(receipt.get().hash());
        if (report.isEmpty()) {
            wrongCodes.count(visitor);
        }
        return report.<Found>map(Found.Report::new).orElseGet(Found.Unknown::new);
    }

    /**
     * Keeps what the reporter says, without numbers and addresses that identify people.
     *
     * @param id sent again under the same id, the words are kept once; null for a new one
     * @return the id
     * @throws LogUnavailableException when it is not known whether they were kept: send them again under the same id
     */
    public UUID say(Followed report, @Nullable UUID id, Words words) throws LogUnavailableException {
        Deidentifier deidentifier = region.current();
        Words original = words.map(text -> replaced(deidentifier, text));
        Words shared = original.map(text -> placeholders(text).replace(deidentifier.analyse(text, Profile.ANALYST)));
        UUID eventId = id == null ? ids.get() : id;
        log.append(new WordsLog.Said(
                eventId, report.incidentId(), clock.instant().truncatedTo(ChronoUnit.MICROS), original, shared));
        return eventId;
    }

    private static String replaced(Deidentifier deidentifier, String text) {
        Analysis all = deidentifier.analyse(text, Profile.ANALYST);
        return placeholders(text)
                .replace(new Analysis(
                        text,
                        all.spans().stream()
                                .filter(span -> span.tag().mustBeReplaced())
                                .toList()));
    }

    private static Placeholders placeholders(String text) {
        return new Placeholders(List.of(text));
    }
}
