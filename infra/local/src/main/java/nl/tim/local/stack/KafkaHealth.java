package nl.tim.local.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A broker is healthy when it is a registered member of its cluster. */
final class KafkaHealth implements HealthCheck {

    private static final int MILLIS = 6_000;

    private final Port broker;

    KafkaHealth(Port broker) {
        this.broker = broker;
    }

    @Override
    public Optional<String> problem() {
        // A client is costly to make and waits for a broker: ask first whether anybody listens.
        if (!accepts()) {
            return Optional.of("does not accept connections");
        }
        Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address() + ":" + broker.number(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS));
        try {
            boolean member = !admin.describeCluster()
                    .nodes()
                    .get(MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
            return member ? Optional.empty() : Optional.of("has not joined its cluster");
        } catch (ExecutionException | TimeoutException silent) {
            return Optional.of("does not answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        } finally {
            // Without a limit, closing waits for calls to a broker that has just died.
            admin.close(Duration.ofMillis(MILLIS));
        }
    }

    private boolean accepts() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(broker.address(), broker.number()), MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
