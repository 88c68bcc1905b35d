package nl.tim.local.command;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Base64;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.secret.Secrets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bearer tokens of demo accounts, from the running identity provider. They last an hour. */
final class Tokens {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Tokens() {}

    /**
     * Of the first account with this role.
     *
     * @throws TimException when there is none, or the provider is away
     */
    static String ofRole(Stack stack, String role) throws InterruptedException {
        return ask(stack, "role=" + encoded(role));
    }

    /**
     * Of this account.
     *
     * @throws TimException when there is none, or the provider is away
     */
    static String of(Stack stack, String account) throws InterruptedException {
        return ask(stack, "account=" + encoded(account));
    }

    private static String ask(Stack stack, String who) throws InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpResponse<String> answer = http.send(question(stack, who), BodyHandlers.ofString());
            JsonNode told = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() != 200) {
                String reason = told.path("error_description")
                        .asString(told.path("error").asString());
                throw new TimException(ExitCode.USAGE, "No token: " + reason);
            }
            return told.path("access_token").asString();
        } catch (NoSuchFileException absent) {
            throw new TimException(ExitCode.NOT_RUNNING, "The stack was never started; ./tim up starts it");
        } catch (IOException | JacksonException away) {
            throw new TimException(
                    ExitCode.NOT_RUNNING,
                    "The identity provider does not answer at "
                            + stack.identity().issuer() + "; ./tim up starts it");
        }
    }

    private static HttpRequest question(Stack stack, String who) throws IOException {
        String secret =
                Files.readString(Secrets.of(stack.home()).client(Secrets.TOOL)).strip();
        String login =
                Base64.getEncoder().encodeToString((Secrets.TOOL + ":" + secret).getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(stack.identity().issuer().resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&" + who))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
