package nl.tim.analysis.administration;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.tim.analysis.directory.Details.Changed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryLog;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codes.CodeLists;

/** Changes the directory. Blocks; safe for use by many threads. Every method fails with {@link UnavailableException} while the log is away. */
public final class Administration {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Directory directory;
    private final DirectoryLog log;
    private final Effects effects;
    private final CodeLists lists;
    private final InstantSource clock;

    Administration(Directory directory, DirectoryLog log, Effects effects, CodeLists lists, InstantSource clock) {
        this.directory = directory;
        this.log = log;
        this.effects = effects;
        this.lists = lists;
        this.clock = clock;
    }

    /** The entry as it is now, whoever changed it wherever; empty when there is none. */
    public Optional<DirectoryEntry> find(String code) {
        if (!directory.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("directory");
        }
        return directory.find(code);
    }

    /**
     * Whether a draft can be kept.
     *
     * @param by pseudonym of who wants to
     */
    public Reading read(Draft draft, String by) {
        return EntryRules.read(draft, directory, lists, by);
    }

    /** What hangs on an entry. */
    public Effect effect(DirectoryEntry entry) {
        return effects.of(entry);
    }

    /**
     * Keeps an entry.
     *
     * @param by pseudonym
     * @return the entry that counts instead, when somebody else was first; empty when this one was
     */
    public Optional<DirectoryEntry> keep(DirectoryEntry entry, String by) {
        Changed changed = new Changed(clock.instant().truncatedTo(ChronoUnit.MICROS), by);
        return log.keep(new DirectoryEntry(
                entry.code(),
                entry.kind(),
                entry.label(),
                entry.validTo(),
                entry.level(),
                entry.sector(),
                entry.parent(),
                entry.details().by(changed)));
    }
}
