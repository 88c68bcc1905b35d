package nl.tim.analysis.access;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tim.analysis.incident.Actor;
import nl.tim.login.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** For whom the work of a thread is done. What is asked on nobody's behalf reaches nothing. */
public final class OnBehalf {

    private static final ScopedValue<Person> PERSON = ScopedValue.newInstance();
    private static final ScopedValue<Visit> VISIT = ScopedValue.newInstance();

    private OnBehalf() {}

    /** For whom this thread works now. */
    public static Optional<Person> current() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }

    /** The request that this thread works for now; empty for work that nobody asked for. */
    public static Optional<Visit> visit() {
        return VISIT.isBound() ? Optional.of(VISIT.get()) : Optional.empty();
    }

    /**
     * For whom this thread works now, as the cause of what it writes.
     *
     * @throws NotAllowedException when it is nobody
     */
    public static Actor actor() {
        return current().orElseThrow(NotAllowedException::new).actor();
    }

    /**
     * Does something as somebody would see it; what is seen is still told of who sent the request.
     *
     * @throws Exception what the work throws
     */
    public static <T extends @Nullable Object> T of(Person person, Callable<T> work) throws Exception {
        return ScopedValue.where(PERSON, person).call(work::call);
    }

    /**
     * Does something for a request. The result is given only once what was seen for it is kept.
     *
     * @param visit null: nobody sent it
     * @throws Exception what the work throws, or the witness when what was seen could not be kept
     */
    public static <T extends @Nullable Object> T during(@Nullable Visit visit, Witness witness, Callable<T> work)
            throws Exception {
        if (visit == null) {
            return work.call();
        }
        boolean done = false;
        try {
            T result = ScopedValue.where(PERSON, visit.person())
                    .where(VISIT, visit)
                    .call(work::call);
            done = true;
            return result;
        } finally {
            visit.tell(witness, !done);
        }
    }
}
