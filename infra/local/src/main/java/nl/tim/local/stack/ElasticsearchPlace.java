package nl.tim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

/**
 * Where Elasticsearch's program and files are. Normally the build's folder and the home; when root starts it and the
 * unprivileged user cannot get there (a checkout under {@code /root}), copies under {@code /var/tmp}.
 *
 * @param program home of the unpacked distribution
 * @param folder settings, data, logs
 * @param unprivileged whether another user than ours runs it
 */
record ElasticsearchPlace(Path program, Path folder, boolean unprivileged) {

    private static final Path SHARED = Path.of("/var/tmp");

    /** Decides, and copies what must be copied. */
    static ElasticsearchPlace choose(Distribution distribution, Home home) throws IOException {
        if (!Unprivileged.neededHere()) {
            return new ElasticsearchPlace(distribution.elasticsearch(), made(home.elasticsearch()), false);
        }
        requireReadableJava();
        Path folder = Unprivileged.canUse(home.folder()) ? home.elasticsearch() : elsewhere(home);
        Path program = readable(distribution.elasticsearch())
                ? distribution.elasticsearch()
                : copy(distribution.elasticsearch(), elsewhere(home));
        if (!folder.equals(home.elasticsearch()) && !Files.exists(home.elasticsearch(), LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(home.elasticsearch(), made(folder));
        }
        return new ElasticsearchPlace(program, made(folder), true);
    }

    /** Where the files of this home are now. */
    static Path current(Home home) {
        try {
            Path folder = home.elasticsearch();
            return Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder under {@code /var/tmp} that holds files of this home, if it is ours. */
    static List<Path> elsewhereExisting(Home home) {
        try {
            Path folder = elsewhere(home);
            return Files.exists(folder) && isOurs(folder) ? List.of(folder) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Closes the folders that the server writes to everybody but its user. The folder itself stays ours, so that nobody else's process
     * can put something in the place of what we write next time.
     */
    void handOver() throws IOException {
        for (String written : List.of("config", "data", "logs", "tmp")) {
            Path closed = folder.resolve(written);
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
            if (unprivileged) {
                Unprivileged.giveAway(closed);
            }
        }
    }

    /** What to put before the command. */
    List<String> asItsUser() {
        return unprivileged ? Unprivileged.prefix() : List.of();
    }

    private static void requireReadableJava() {
        Path java = Path.of(Programs.java());
        if (!Unprivileged.canUse(java)
                || !Unprivileged.canUse(Programs.javaHome().resolve("lib/modules"))) {
            throw new PartFailedException(
                    LocalElasticsearch.NAME,
                    "refuses to run as root, and the user '" + Unprivileged.USER
                            + "' that would run it cannot read the JDK in "
                            + Programs.javaHome() + ". Set JAVA_HOME to a JDK 25 that every user can read, for"
                            + " example under /usr/lib/jvm or /opt, or run ./tim as an ordinary user",
                    List.of());
        }
    }

    private static boolean readable(Path elasticsearch) {
        return List.of("bin/elasticsearch", "lib", "lib/tools/server-cli", "modules/x-pack-core").stream()
                .map(elasticsearch::resolve)
                .allMatch(Unprivileged::canUse);
    }

    private static Path elsewhere(Home home) {
        return SHARED.resolve("tim-"
                + UUID.nameUUIDFromBytes(home.folder().toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13));
    }

    private static Path copy(Path elasticsearch, Path parent) throws IOException {
        Path copy = made(parent).resolve(elasticsearch.getFileName().toString());
        if (!Files.exists(copy.resolve("complete"))) {
            Folders.readableByAll(elasticsearch, copy);
            Files.createFile(copy.resolve("complete"));
        }
        return copy;
    }

    /** Makes a folder that others may pass through; one that somebody else put there is refused. */
    private static Path made(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
        if (folder.startsWith(SHARED) && !isOurs(folder)) {
            throw new PartFailedException(
                    LocalElasticsearch.NAME,
                    folder + " belongs to another user or is a link. Remove it, or set TIM_HOME to a folder that every"
                            + " user can enter",
                    List.of());
        }
        return folder;
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
    }
}
