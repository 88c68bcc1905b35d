package nl.tim.analysis.trajectory;

import java.util.Set;
import java.util.concurrent.Callable;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.incident.Actor;

/** What TIM itself counts and links for the region as a whole, whoever asked for it. */
final class ForTheRegion {

    private static final Person REGION = new Person(Actor.SYSTEM, "TIM", Set.of(Role.ANALYST), null);

    private ForTheRegion() {}

    /** The result of work that throws no checked exception. */
    static <T> T see(Callable<T> work) {
        try {
            return work(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the work throws none", e);
        }
    }

    /**
     * The result of the work.
     *
     * @throws Exception what the work throws
     */
    static <T> T work(Callable<T> work) throws Exception {
        return OnBehalf.of(REGION, work);
    }
}
