package nl.tim.local.stack;

import org.jspecify.annotations.Nullable;

/**
 * A TCP port that a part listens on.
 *
 * @param use what it is for, in a word or two ("broker", "management")
 * @param address the address that is bound
 * @param number 1 to 65535
 * @param variable the environment variable that changes it, or null when nothing does
 */
public record Port(
        String use, String address, int number, @Nullable String variable) {

    /** The address that everything binds to unless a setting says otherwise. */
    public static final String LOOPBACK = "127.0.0.1";

    public Port {
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException("not a port: " + number);
        }
    }

    /** A port on the loopback address. */
    public static Port loopback(String use, int number, @Nullable String variable) {
        return new Port(use, LOOPBACK, number, variable);
    }
}
