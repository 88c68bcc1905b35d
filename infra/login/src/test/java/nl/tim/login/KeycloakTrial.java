package nl.tim.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tim.schemas.seal.CarriedKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The realm of the production layout, imported into a real Keycloak: whoever logs in there is to a service who they are with the provider of
 * the local stack. Runs with the profile {@code keycloak} only, which unpacks one.
 */
class KeycloakTrial {

    private static final Path HOME = Path.of(System.getProperty("tim.keycloak.home", ""));
    private static final Path REALM = Path.of("../keycloak");
    private static final String SECRET = "a-secret-of-this-trial";

    @TempDir
    static Path folder;

    private static Process keycloak;
    private static ConfigurableApplicationContext context;
    private static HttpClient http;
    private static URI site;
    private static URI realm;

    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        site = URI.create("http://localhost:" + freePort());
        realm = URI.create("http://127.0.0.1:" + port + "/realms/tim");
        Path data = Files.createDirectories(HOME.resolve("data/import"));
        for (Path file : new Path[] {REALM.resolve("tim-realm.json"), REALM.resolve("demo/tim-users-0.json")}) {
            Files.writeString(data.resolve(file.getFileName()), Files.readString(file));
        }
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m",
                        "TIM_ANALYSIS_ADDRESS",
                        site.toString(),
                        "TIM_INTAKE_ADDRESS",
                        "http://localhost:1",
                        "TIM_ANALYSIS_SECRET",
                        SECRET,
                        "TIM_INTAKE_SECRET",
                        SECRET,
                        "TIM_TOOL_SECRET",
                        SECRET));
        keycloak = command.redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile())
                .start();
        http = HttpClient.newHttpClient();
        context = service();
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> http.send(HttpRequest.newBuilder(realm).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private static ConfigurableApplicationContext service() throws IOException {
        Path key = folder.resolve("session.json");
        CarriedKey.create(key);
        Desk.today();
        return new SpringApplicationBuilder(Desk.class)
                .properties(Map.of(
                        "server.port",
                        site.getPort(),
                        "tim.login.issuer",
                        realm,
                        "tim.login.client-id",
                        "tim-analysis",
                        "tim.login.client-secret-file",
                        Files.writeString(folder.resolve("client.secret"), SECRET),
                        "tim.login.session-key-file",
                        key))
                .run();
    }

    @AfterAll
    static void stop() {
        http.close();
        context.close();
        keycloak.descendants().forEach(ProcessHandle::destroy);
        keycloak.destroy();
    }

    @Test
    void whoLogsIn_isWhoTheyAreWithTheLocalProvider_andProvesItAgainWhenAsked() throws Exception {
        HttpResponse<String> desk = typePassword(open(site.resolve("/desk?q=x")), "coordinator");
        assertThat(desk.uri().getQuery()).isEqualTo("q=x");
        assertThat(desk.body()).contains("Coördinator UMC Utrecht");
        assertThat(open(site.resolve("/api/who")).body()).isEqualTo("coordinator-umcu of UMCU");
        assertThat(open(site.resolve("/api/roles")).body()).contains("coordinator");
        assertThat(open(site.resolve("/api/recent")).body()).isEqualTo("true");

        HttpResponse<String> asked = open(site.resolve(RecentLogin.address("/desk?q=y")));
        assertThat(asked.uri().getPort()).isEqualTo(realm.getPort());
        assertThat(typePassword(asked, "coordinator").uri().getQuery()).isEqualTo("q=y");
    }

    @Test
    void whoLogsOut_isSentToKeycloak_whichKnowsTheWayBack() throws Exception {
        typePassword(open(site.resolve("/desk")), "analist");
        String refresh = open(site.resolve("/logged-out?here"))
                .headers()
                .firstValue("Refresh")
                .orElseThrow();
        HttpResponse<String> out = open(URI.create(refresh.replace("0; url=", "")));
        assertThat(out.uri().getPort()).isEqualTo(realm.getPort());
        assertThat(submit(out, "confirmLogout=x").uri()).isEqualTo(site.resolve("/logged-out"));
        assertThat(open(site.resolve("/oauth2/authorization/tim")).body()).contains("name=\"password\"");
    }

    @Test
    void aSystemGetsATokenThatTheServiceTakes() throws Exception {
        HttpResponse<String> answer = send(form(
                URI.create(realm + "/protocol/openid-connect/token"),
                "grant_type=client_credentials&client_id=tim-tool&client_secret=" + SECRET));
        String token =
                JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
        HttpResponse<String> who =
                send(HttpRequest.newBuilder(site.resolve("/api/who")).header("Authorization", "Bearer " + token));
        assertThat(who.body()).as(answer.body()).isEqualTo("system-umcu of UMCU");
    }

    private HttpResponse<String> typePassword(HttpResponse<String> page, String name) throws Exception {
        String user = page.body().contains("name=\"username\"") ? "username=" + name + "&" : "";
        return submit(page, user + "password=" + name + "&credentialId=");
    }

    /** Sends the form of a page of Keycloak and follows where that leads. */
    private HttpResponse<String> submit(HttpResponse<String> page, String fields) throws Exception {
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(page.body());
        assertThat(action.find()).as("%s %s", page.uri(), page.body()).isTrue();
        Matcher code =
                Pattern.compile("name=\"session_code\" value=\"([^\"]+)\"").matcher(page.body());
        String hidden = code.find() ? "&session_code=" + code.group(1) : "";
        return follow(send(form(page.uri().resolve(action.group(1).replace("&amp;", "&")), fields + hidden)));
    }

    private static HttpRequest.Builder form(URI address, String fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private HttpResponse<String> open(URI address) throws Exception {
        return follow(send(HttpRequest.newBuilder(address)));
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws Exception {
        HttpResponse<String> answer = first;
        for (int steps = 0; answer.statusCode() / 100 == 3 && steps < 8; steps++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            answer = send(HttpRequest.newBuilder(answer.uri().resolve(location)));
        }
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        int port = request.copy().build().uri().getPort();
        Map<String, String> jar = cookies.computeIfAbsent(port, _ -> new HashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(
                request.header("Accept", "text/html")
                        .timeout(Duration.ofMinutes(1))
                        .build(),
                BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
            }
        });
        return answer;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
