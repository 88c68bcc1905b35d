package nl.tim.intake.follow.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.Following;
import nl.tim.intake.follow.Following.Found;
import nl.tim.intake.follow.OwnReports;
import nl.tim.intake.follow.OwnReports.Own;
import nl.tim.intake.follow.Words;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks without blocking whoever asks. Fails with {@link LogUnavailableException} when the log is away or does not answer in time. */
final class FollowCalls {

    private final Following following;
    private final OwnReports own;
    private final Duration deadline;

    FollowCalls(Following following, OwnReports own, Duration deadline) {
        this.following = following;
        this.own = own;
        this.deadline = deadline;
    }

    Mono<Found> find(String typed, String visitor) {
        return bounded(Mono.fromCallable(() -> following.find(typed, visitor)));
    }

    Mono<UUID> say(Followed report, @Nullable UUID id, Words words) {
        return bounded(Mono.fromCallable(() -> following.say(report, id, words)));
    }

    /** Blocks. */
    List<Own> own(Set<String> pseudonyms) throws LogUnavailableException {
        return own.of(pseudonyms);
    }

    <T> Mono<T> bounded(Mono<T> call) {
        return call.subscribeOn(Schedulers.boundedElastic())
                .timeout(deadline)
                .onErrorMap(TimeoutException.class, _ -> new LogUnavailableException("no answer in time"));
    }
}
