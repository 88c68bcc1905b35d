package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything the local stack writes: data, secrets, logs and the state of what runs.
 *
 * @param folder absolute and normalised; made by {@link #create()}
 */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Files of the Kafka broker. */
    public Path kafka() {
        return folder.resolve("kafka");
    }

    /** Files of Elasticsearch, or a link to where they had to be put. */
    public Path elasticsearch() {
        return folder.resolve("elasticsearch");
    }

    /** The key files. */
    public Path secrets() {
        return folder.resolve("secrets");
    }

    /** What the identity provider and its clients keep to themselves. */
    public Path identity() {
        return secrets().resolve("identity");
    }

    /** State files and the lock. */
    public Path run() {
        return folder.resolve("run");
    }

    /** The programs of the services as they were when started. */
    public Path programs() {
        return folder.resolve("programs");
    }

    /** The releases of the quarterly export. */
    public Path exports() {
        return folder.resolve("exports");
    }

    /** Mails that would have been sent. */
    public Path mail() {
        return folder.resolve("mail");
    }

    /** A log file for each part. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** What a part printed, the newest line last. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /**
     * Makes the folders that are missing; secrets and data are for the owner's eyes only.
     *
     * @throws IOException if this user may not write here, or the home is another user's
     */
    public void create() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            // Another user runs Elasticsearch and must be able to pass through, whatever the umask says.
            restrict(folder, "rwxr-xr-x");
        }
        requireOwner();
        for (Path closed : new Path[] {kafka(), secrets(), identity(), run(), programs(), logs()}) {
            if (!Files.isDirectory(closed)) {
                Files.createDirectories(closed);
                restrict(closed, "rwx------");
            }
        }
    }

    /** Files of two users in one home would lock out both. */
    private void requireOwner() throws IOException {
        String owner = Files.getOwner(folder).getName();
        String user = System.getProperty("user.name");
        if (!owner.equals(user)) {
            throw new AccessDeniedException(
                    folder.toString(),
                    null,
                    "belongs to user " + owner + ", you are " + user + "; run ./tim as " + owner
                            + ", or set TIM_HOME to a folder of your own");
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
