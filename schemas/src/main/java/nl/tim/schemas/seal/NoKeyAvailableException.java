package nl.tim.schemas.seal;

/** No acknowledged data key is in stock: the key log is away, or more was taken than could be made. Try again. */
public final class NoKeyAvailableException extends Exception {
    private static final long serialVersionUID = 1;

    NoKeyAvailableException(KeyPurpose purpose) {
        super("No key in stock for " + purpose);
    }
}
