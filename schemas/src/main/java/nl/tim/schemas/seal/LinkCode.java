package nl.tim.schemas.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code in a link: 128 bits that nobody can guess. Whoever has it may use the link; it is kept nowhere, only the hash that says where
 * the link is. Immutable.
 */
public final class LinkCode {

    private static final int BYTES = 16;
    private static final int CHARACTERS = 22;
    private static final String PLACE = "tim.link.place.v1|";

    private final String characters;

    private LinkCode(String characters) {
        this.characters = characters;
    }

    /** @param random secure */
    public static LinkCode fresh(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new LinkCode(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The code in an address; empty when it cannot be one. */
    public static Optional<LinkCode> parse(String given) {
        boolean right = given.length() == CHARACTERS
                && given.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        return right ? Optional.of(new LinkCode(given)) : Optional.empty();
    }

    /** As it stands in the address. A secret. */
    public String characters() {
        return characters;
    }

    /** Where the link is kept: SHA-256 in lower-case hex. Tells nothing of the code. */
    public String place() {
        try {
            byte[] named = (PLACE + characters).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(named));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "LinkCode";
    }
}
