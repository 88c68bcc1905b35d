package nl.tim.analysis.directory.kafka;

import java.util.Objects;
import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryLog;
import nl.tim.analysis.projection.UnavailableException;

/** Keeps entries on the directory's topic. */
final class KafkaDirectoryLog implements DirectoryLog {

    private final Directory directory;
    private final EntryPublishing publishing;

    KafkaDirectoryLog(Directory directory, EntryPublishing publishing) {
        this.directory = directory;
        this.publishing = publishing;
    }

    @Override
    public Optional<DirectoryEntry> keep(DirectoryEntry entry) {
        publishing.awaitCurrent();
        Optional<DirectoryEntry> overtaken = directory
                .find(entry.code())
                .filter(held -> held.details().revision() >= entry.details().revision());
        if (overtaken.isPresent()) {
            return overtaken;
        }
        publishing.publish(EntryRecords.record(entry));
        DirectoryEntry counts =
                directory.find(entry.code()).orElseThrow(() -> new UnavailableException("directory: not read back"));
        if (Objects.equals(counts.details().changed(), entry.details().changed())) {
            return Optional.empty();
        }
        publishing.publish(EntryRecords.record(counts));
        return Optional.of(counts);
    }
}
