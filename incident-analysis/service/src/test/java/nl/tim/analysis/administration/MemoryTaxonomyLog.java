package nl.tim.analysis.administration;

import nl.tim.analysis.directory.TaxonomyLog;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.TaxonomyChange;

/** Versions of code lists that are gone with the test. */
public final class MemoryTaxonomyLog implements TaxonomyLog {

    private final CodeLists lists;
    private volatile boolean away;

    public MemoryTaxonomyLog(CodeLists lists) {
        this.lists = lists;
    }

    /** Whether nothing can be kept. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public boolean keep(TaxonomyChange change) {
        awaitCurrent();
        if (lists.number() >= change.number()) {
            return false;
        }
        lists.apply(change);
        return true;
    }

    @Override
    public void awaitCurrent() {
        if (away) {
            throw new UnavailableException("a test");
        }
    }
}
