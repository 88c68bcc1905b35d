package nl.tim.analysis.directory.kafka;

import java.util.Optional;
import nl.tim.analysis.directory.TaxonomyLog;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.TaxonomyChange;
import nl.tim.schemas.topic.TaxonomyRecords;

/** Keeps versions of the code lists on the directory's topic. */
final class KafkaTaxonomyLog implements TaxonomyLog {

    private final CodeLists lists;
    private final EntryPublishing publishing;

    KafkaTaxonomyLog(CodeLists lists, EntryPublishing publishing) {
        this.lists = lists;
        this.publishing = publishing;
    }

    @Override
    public boolean keep(TaxonomyChange change) {
        publishing.awaitCurrent();
        if (lists.number() >= change.number()) {
            return false;
        }
        publishing.publish(TaxonomyRecords.entry(change));
        TaxonomyChange counts =
                held(change.number()).orElseThrow(() -> new UnavailableException("directory: not read back"));
        if (counts.at().equals(change.at()) && counts.by().equals(change.by())) {
            return true;
        }
        publishing.publish(TaxonomyRecords.entry(counts));
        return false;
    }

    @Override
    public void awaitCurrent() {
        publishing.awaitCurrent();
    }

    private Optional<TaxonomyChange> held(int number) {
        return lists.changes().stream()
                .filter(change -> change.number() == number)
                .findFirst();
    }
}
