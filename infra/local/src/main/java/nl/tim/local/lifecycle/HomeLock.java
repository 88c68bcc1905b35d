package nl.tim.local.lifecycle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.Home;
import org.jspecify.annotations.Nullable;

/** Only one command at a time starts or stops the parts of a home. The system frees the lock when its holder dies. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param doing what for, told to whoever finds it taken
     * @throws TimException if another process has it, with its name
     */
    public static HomeLock take(Home home, String doing, InstantSource clock) throws IOException {
        home.create();
        Path file = home.run().resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new TimException(
                    ExitCode.BUSY,
                    "Another tim is at work here: " + Files.readString(file).strip() + ". Wait for it, or stop it");
        }
        String holder = "'" + doing + "', pid " + ProcessHandle.current().pid() + ", since "
                + clock.instant().truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return new HomeLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownJvm) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
