package nl.tim.analysis.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The jobs there are. Their arguments are checked before anything is started for them. */
enum JobKind {
    VERIFY(VerifyJob.class, VerifyJob::check),
    REBUILD(RebuildJob.class, RebuildJob::check),
    REFOLD(RefoldJob.class, RefoldJob::check),
    EXPORT(ExportJob.class, ExportJob::check),
    SCAN(ScanJob.class, ScanJob::check),
    EXPOSURE(ExposureJob.class, ExposureJob::check),
    HISTORY(HistoryJob.class, HistoryJob::check),
    ERASE(EraseJob.class, EraseJob::check),
    KEYS(KeysJob.class, KeysJob::check),
    AUDIT(AuditJob.class, AuditJob::check);

    private final Class<? extends Job> job;
    private final Consumer<JobArguments> check;

    JobKind(Class<? extends Job> job, Consumer<JobArguments> check) {
        this.job = job;
        this.check = check;
    }

    static Optional<JobKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    Class<? extends Job> job() {
        return job;
    }

    /** @throws UsageException when the arguments make no sense */
    void check(JobArguments arguments) {
        check.accept(arguments);
    }
}
