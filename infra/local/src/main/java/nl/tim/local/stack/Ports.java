package nl.tim.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports of this machine are free. */
public final class Ports {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 30_000;
    private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** Returns whether a part could listen on this port now. */
    public static boolean isFree(Port port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port of a connection that has just ended is free to the servers, which set this too.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(port.address()), port.number()));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * A free loopback port that this JVM has not handed out before. It is below the range that systems take for outgoing
     * connections, so that it stays free while its part is down.
     */
    public static int free() {
        while (true) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(Port.loopback("any", candidate, null)) && HANDED_OUT.add(candidate)) {
                return candidate;
            }
        }
    }
}
