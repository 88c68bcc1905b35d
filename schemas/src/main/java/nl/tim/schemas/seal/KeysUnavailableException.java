package nl.tim.schemas.seal;

/** Whether a key still exists cannot be known now, because {@code tim.keys} could not be read to its end. Try again. */
public final class KeysUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeysUnavailableException(String topic) {
        super("Not current: " + topic);
    }
}
