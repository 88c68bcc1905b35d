package nl.tim.analysis.access;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tim.analysis.incident.Actor;
import nl.tim.login.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** For whom the work of a thread is done. What is asked on nobody's behalf reaches nothing. */
public final class OnBehalf {

    private static final ScopedValue<Person> PERSON = ScopedValue.newInstance();

    private OnBehalf() {}

    /** For whom this thread works now. */
    public static Optional<Person> current() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
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
     * Does something for somebody.
     *
     * @param person null: for nobody
     * @throws Exception what the work throws
     */
    public static <T extends @Nullable Object> T of(@Nullable Person person, Callable<T> work) throws Exception {
        return person == null ? work.call() : ScopedValue.where(PERSON, person).call(work::call);
    }
}
