package nl.tim.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A server is healthy when it answers a question with 200 and a body that will do.
 *
 * @param question what is asked
 * @param goodAnswer which bodies will do
 */
record HttpHealth(URI question, Predicate<String> goodAnswer) implements HealthCheck {

    private static final int MILLIS = 3_000;

    @Override
    public Optional<String> problem() {
        try {
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            int status = connection.getResponseCode();
            if (status != 200) {
                return Optional.of("answers with status " + status);
            }
            try (InputStream body = connection.getInputStream()) {
                String answer = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return goodAnswer.test(answer) ? Optional.empty() : Optional.of("is up, but not ready");
            }
        } catch (IOException silent) {
            return Optional.of("does not answer");
        }
    }
}
