package nl.tim.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.CarriedKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Logging in, staying in and going out, with the cookies of a browser. */
class LoginTest {

    private static final String SESSION = "__Host-TIM";

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext context;
    private static HttpClient http;
    private static URI site;

    private final Map<String, String> cookies = new HashMap<>();

    @BeforeAll
    static void start() {
        Path key = folder.resolve("session.json");
        CarriedKey.create(key);
        Map<String, Object> settings = new HashMap<>(Issuer.shared().settings(key));
        settings.put("server.port", "0");
        settings.put("tim.login.client-id", "tim-test");
        context = new SpringApplicationBuilder(Desk.class).properties(settings).run();
        site = URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        context.close();
    }

    @BeforeEach
    void today() {
        Desk.today();
        Issuer.shared().signIn("analyst", "UMCU");
    }

    @Test
    void whoLogsIn_comesBackToThePageThatWasAsked_withASessionThatNobodyCanRead() throws Exception {
        HttpResponse<String> page = open("/desk?q=x");
        assertThat(page.uri().getQuery()).isEqualTo("q=x");
        assertThat(page.body()).contains("Analist van dienst", "name=\"_csrf\"");
        assertThat(cookies.keySet()).containsExactly(SESSION);
        String session = String.valueOf(cookies.get(SESSION));
        assertThat(session).doesNotContain(".");

        cookies.put(SESSION, session.substring(0, session.length() - 4) + "AAAA");
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void formsAreTakenFromTheOwnSessionOnly() throws Exception {
        String token = token();
        assertThat(post("/desk", "").statusCode()).isEqualTo(403);
        assertThat(post("/desk", "_csrf=x").statusCode()).isEqualTo(403);
        assertThat(post("/desk", "_csrf=" + token).body()).isEqualTo("analist-1 of UMCU");
        assertThat(post("/preference", "lang=en&back=/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEnds_afterAQuarterOfAnHourWithoutAQuestion_andAfterTwelveHours() throws Exception {
        open("/desk");
        for (int minutes = 10; minutes < Duration.ofHours(12).toMinutes(); minutes += 10) {
            Desk.later(Duration.ofMinutes(10));
            assertThat(get("/desk").statusCode())
                    .as("after %d minutes", minutes)
                    .isEqualTo(200);
        }
        Desk.later(Duration.ofMinutes(11));
        assertThat(get("/desk").statusCode()).isEqualTo(302);
        Desk.today();
        cookies.clear();
        open("/desk");
        Desk.later(Duration.ofMinutes(16));
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void whoTypedForTooLong_findsWhatTheySent_andSendsItAgainAfterLoggingIn_asThemselvesOnly() throws Exception {
        String token = token();
        Desk.later(Duration.ofMinutes(16));
        HttpResponse<String> late = post("/desk?q=x", "_csrf=" + token + "&text=Het+duurde+%22lang%22");
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body())
                .contains("action=\"/desk?q=x\"", "name=\"text\" value=\"Het duurde &quot;lang&quot;\"")
                .contains("name=\"_csrf\" value=\"" + token + "\"");
        open("/desk");
        assertThat(post("/desk", "_csrf=" + token).body()).isEqualTo("analist-1 of UMCU");

        Desk.later(Duration.ofMinutes(16));
        Issuer.shared().signIn("coordinator", "UMCU");
        open("/desk");
        assertThat(post("/desk", "_csrf=" + token).statusCode()).isEqualTo(403);
    }

    @Test
    void whoLogsOut_isOut_alsoWithAKeptCookie() throws Exception {
        String token = token();
        String kept = String.valueOf(cookies.get(SESSION));
        HttpResponse<String> out = post("/logout", "_csrf=" + token);
        assertThat(out.headers().firstValue("Location")).hasValue("/logged-out?here");
        assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(cookies).doesNotContainKey(SESSION);
        cookies.put(SESSION, kept);
        assertThat(get("/desk").statusCode()).isEqualTo(302);
        HttpResponse<String> here = get("/logged-out?here");
        assertThat(here.body()).contains("U bent uitgelogd");
        assertThat(here.headers().firstValue("Refresh"))
                .hasValue("0; url=" + Issuer.shared().address()
                        + "/logout?client_id=tim-test&post_logout_redirect_uri="
                        + URLEncoder.encode(site + "/logged-out", StandardCharsets.UTF_8));
        assertThat(get("/logged-out").headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void aLoginThatNobodyBeganHere_isNone() throws Exception {
        get("/login/oauth2/code/tim?code=stolen&state=guessed");
        assertThat(cookies).doesNotContainKey(SESSION);
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void aProgramShowsItsToken_andIsNotLedToALogin() throws Exception {
        assertThat(get("/api/who").statusCode()).isEqualTo(401);
        assertThat(get("/api/who", "Bearer nonsense").statusCode()).isEqualTo(401);
        String bearer = Issuer.shared().bearer("coordinator", "UMCU");
        assertThat(get("/api/who", bearer).body()).isEqualTo("coordinator-1 of UMCU");
        assertThat(cookies).isEmpty();
        assertThat(get("/api/who", Issuer.shared().bearer("board", null)).statusCode())
                .isEqualTo(403);
        assertThat(get("/nowhere", bearer).statusCode()).isEqualTo(404);
    }

    @Test
    void whoLogsInAgain_comesBackToTheirPage_andHasJustProvenWhoTheyAre() throws Exception {
        Issuer.shared().provenAt(Instant.now().minus(Duration.ofHours(1)));
        String token = token();
        String kept = String.valueOf(cookies.get(SESSION));
        assertThat(get("/api/recent").body()).isEqualTo("false");

        Issuer.shared().signIn("analyst", "UMCU");
        String again = RecentLogin.address("/desk?q=y");
        assertThat(get("/oauth2/authorization/tim?again").headers().firstValue("Location"))
                .hasValueSatisfying(asked -> assertThat(asked).contains("prompt=login", "max_age=0"));
        HttpResponse<String> page = open(again);
        assertThat(page.uri().getQuery()).isEqualTo("q=y");
        assertThat(page.body()).contains(token);
        assertThat(get("/api/recent").body()).isEqualTo("true");
        Desk.later(Duration.ofMinutes(6));
        assertThat(get("/api/recent").body()).isEqualTo("false");

        cookies.put(SESSION, kept);
        assertThat(get("/desk").statusCode()).isEqualTo(302);
        cookies.clear();
        assertThat(get(again).statusCode()).isEqualTo(302);
    }

    @Test
    void aProviderThatDoesNotAskAgain_provesNothing() throws Exception {
        for (Instant moment : Arrays.asList(Instant.now().minus(Duration.ofHours(1)), null)) {
            Issuer.shared().provenAt(moment);
            open("/desk");
            assertThat(follow(get(RecentLogin.address("/desk"))).statusCode()).isEqualTo(401);
            assertThat(get("/api/recent").body()).isEqualTo("false");
            assertThat(get("/desk").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/", "//example.org/", "/\\example.org/", "desk", "", "javascript:alert(1)"})
    void aLoginLeadsToAPageOfThisSiteOnly(String to) throws Exception {
        open("/desk");
        assertThat(get(RecentLogin.address(to)).statusCode()).isEqualTo(400);
    }

    @Test
    void aTokenSaysWhenItsBearerProvedWhoTheyAre_orIsAsRecentAsItself() throws Exception {
        long before = Instant.now().minus(Duration.ofHours(1)).getEpochSecond();
        Map<String, Object> who = Map.of("sub", "a", "roles", List.of("analyst"));
        Map<String, Object> old = Map.of("sub", "a", "roles", List.of("analyst"), "auth_time", before);
        assertThat(get("/api/recent", "Bearer " + Issuer.shared().token(who)).body())
                .isEqualTo("true");
        assertThat(get("/api/recent", "Bearer " + Issuer.shared().token(old)).body())
                .isEqualTo("false");
    }

    /** Reactor Netty may stop reading for ever when requests that waited are answered at once. */
    @Test
    void aConnectionIsReadOn_whateverIsAnsweredAtOnce() throws Exception {
        byte[] three = "GET /desk HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n"
                .repeat(3)
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket connection = new Socket("localhost", site.getPort())) {
            connection.setSoTimeout(10_000);
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            for (int round = 0; round < 20; round++) {
                connection.getOutputStream().write(three);
                for (int answer = 0; answer < 3; answer++) {
                    assertThat(answers.readLine()).contains("302");
                    assertThat(answers.lines().takeWhile(line -> !line.isEmpty()))
                            .anyMatch(line -> line.equalsIgnoreCase("content-length: 0"));
                }
            }
        }
    }

    private String token() throws Exception {
        String page = open("/desk").body();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    /** As a browser does: follows every redirect, here and at the provider. */
    private HttpResponse<String> open(String path) throws Exception {
        HttpResponse<String> answer = follow(get(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws Exception {
        HttpResponse<String> answer = first;
        for (int steps = 0; answer.statusCode() / 100 == 3 && steps < 8; steps++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            answer = send(HttpRequest.newBuilder(answer.uri().resolve(location)));
        }
        return answer;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    private HttpResponse<String> get(String path, String bearer) throws Exception {
        return send(HttpRequest.newBuilder(site.resolve(path)).header("Authorization", bearer));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        boolean here = request.copy().build().uri().getPort() == site.getPort();
        if (here && !cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer =
                http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        if (here) {
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
        }
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else if (pair[0].startsWith("__Host-")) {
            assertThat(cookie).containsIgnoringCase("HttpOnly").contains("Secure", "SameSite=Lax", "Path=/");
            cookies.put(pair[0], pair[1]);
        }
    }
}
