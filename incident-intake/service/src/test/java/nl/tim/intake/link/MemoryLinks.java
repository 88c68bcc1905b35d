package nl.tim.intake.link;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.schemas.seal.LinkCode;

/** Links that are gone with the test. */
public final class MemoryLinks implements ReportingLinks {

    private final Map<LinkCode, String> working = new ConcurrentHashMap<>();
    private volatile boolean read = true;

    /** Makes a link that works. */
    public void add(LinkCode code, String organisation) {
        working.put(code, organisation);
    }

    /** Whether everything that was published has been read. */
    public void read(boolean all) {
        read = all;
    }

    @Override
    public Known find(LinkCode code) {
        String organisation = working.get(code);
        if (organisation != null) {
            return new Working(organisation);
        }
        return read ? new Ended() : new Unsure();
    }
}
