package nl.tim.analysis.access;

import java.util.Set;
import java.util.concurrent.Callable;
import nl.tim.analysis.incident.Actor;

/** What TIM itself counts and links for the region as a whole, whoever asked for it. */
public final class ForTheRegion {

    private static final Person REGION = new Person(Actor.SYSTEM, "TIM", Set.of(Role.ANALYST), null);

    private ForTheRegion() {}

    /** The result of work that throws no checked exception. */
    public static <T> T see(Callable<T> work) {
        return unchecked(() -> work(work));
    }

    /** The result of work that reaches the cases of one person and no others, for who may count them; throws no checked exception. */
    public static <T> T seeGivenTo(String subject, Callable<T> work) {
        return unchecked(() -> OnBehalf.of(new Person(subject, "TIM", Set.of(Role.CHAIN_TEAM), null), work));
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
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
    public static <T> T work(Callable<T> work) throws Exception {
        return OnBehalf.of(REGION, work);
    }
}
