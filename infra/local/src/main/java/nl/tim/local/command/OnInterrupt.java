package nl.tim.local.command;

import java.util.concurrent.CountDownLatch;

/** Something to do when the command is interrupted (Ctrl-C, TERM) before {@link #close}. */
final class OnInterrupt implements AutoCloseable {

    private final Thread hook;

    OnInterrupt(Runnable action) {
        this.hook = new Thread(action);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Nothing is to be done any more. If it is being done, this never returns: the JVM ends when it is finished. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            waitForEnd();
        }
    }

    private static void waitForEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
