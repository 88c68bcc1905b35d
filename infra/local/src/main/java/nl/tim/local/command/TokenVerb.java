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
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.secret.Secrets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tim token}. */
@Command(
        name = "token",
        description = {
            "Print a bearer token of a demo account, for an hour of REST:",
            "  curl -H \"Authorization: Bearer $(./tim token --role analyst)\" ...",
            "Roles: reporter, coordinator, respondent, analyst, chain-team, improvement-team, agreement-owner, board,"
                    + " privacy-officer, administrator."
        })
final class TokenVerb implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Context context;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "analyst",
            description = "Of the first account with this role; analyst unless said otherwise.")
    private String role = "";

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Of this account instead; the login page shows them, the name is the password.")
    private @Nullable String account;

    TokenVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Stack stack = context.stack();
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpResponse<String> answer = http.send(question(stack), BodyHandlers.ofString());
            JsonNode told = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() != 200) {
                String reason = told.path("error_description")
                        .asString(told.path("error").asString());
                throw new TimException(ExitCode.USAGE, "No token: " + reason);
            }
            context.output().line(told.path("access_token").asString());
            return ExitCode.OK;
        } catch (NoSuchFileException absent) {
            throw new TimException(ExitCode.NOT_RUNNING, "The stack was never started; ./tim up starts it");
        } catch (IOException | JacksonException away) {
            throw new TimException(
                    ExitCode.NOT_RUNNING,
                    "The identity provider does not answer at "
                            + stack.identity().issuer() + "; ./tim up starts it");
        }
    }

    private HttpRequest question(Stack stack) throws IOException {
        String secret =
                Files.readString(Secrets.of(stack.home()).client(Secrets.TOOL)).strip();
        String who = account == null ? "role=" + encoded(role) : "account=" + encoded(account);
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
