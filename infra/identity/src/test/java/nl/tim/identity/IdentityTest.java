package nl.tim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider, asked as its clients ask it. */
class IdentityTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECRET = "a-secret-of-this-test";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String AUTHORIZE = "/oauth2/authorize?response_type=code&client_id=tim-analysis&scope=openid"
            + "&redirect_uri=http://b.test/login/oauth2/code/tim&state=s&nonce=n&code_challenge_method=S256"
            + "&code_challenge=" + CHALLENGE;

    @TempDir
    static Path secrets;

    private static ConfigurableApplicationContext context;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        for (String client : List.of("tim-analysis", "tim-intake", Clients.TOOL)) {
            Files.writeString(secrets.resolve(client + ".secret"), SECRET + client);
        }
        context = new SpringApplicationBuilder(IdentityApplication.class)
                .run(
                        "--server.port=0",
                        "--tim.identity.issuer=http://issuer.test",
                        "--tim.identity.secrets=" + secrets,
                        "--tim.identity.services.analysis=http://a.test,http://b.test",
                        "--tim.identity.services.intake=http://c.test");
        address = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({
        "role=analyst, analist-1, analyst, ''",
        "role=coordinator, coordinator-umcu, coordinator, UMCU",
        "account=coordinator-huisarts, coordinator-regiozorgnu, coordinator, REGIOZORGNU",
        "role=privacy-officer, fg-1, privacy-officer, ''"
    })
    void theToolGetsATokenOfWhomItNames(String who, String subject, String role, String organisation) throws Exception {
        HttpResponse<String> answer = token(Clients.TOOL, "grant_type=client_credentials&" + who);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode claims =
                claims(JSON.readTree(answer.body()).path("access_token").asString());
        assertThat(claims.path("iss").asString()).isEqualTo("http://issuer.test");
        assertThat(claims.path("aud").toString()).contains("\"tim\"");
        assertThat(claims.path("sub").asString()).isEqualTo(subject);
        assertThat(claims.path("roles").toString()).isEqualTo("[\"" + role + "\"]");
        assertThat(claims.path("organisation").asString("")).isEqualTo(organisation);
    }

    @ParameterizedTest
    @CsvSource({"tim-tool, role=king, 400", "tim-tool, '', 400", "tim-analysis, role=analyst, 400"})
    void nobodyElseGetsOne(String client, String who, int status) throws Exception {
        assertThat(token(client, "grant_type=client_credentials&" + who).statusCode())
                .isEqualTo(status);
    }

    @Test
    void somebodyWhoLogsInIsLedBack_andTheServiceLearnsWhoItIs() throws Exception {
        try (HttpClient browser = browser()) {
            HttpResponse<String> asked = get(browser, AUTHORIZE);
            assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login");
            Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            String location = location(get(browser, location(choose(browser))));
            assertThat(location)
                    .startsWith("http://b.test/login/oauth2/code/tim?code=")
                    .endsWith("state=s");
            String code = location.replaceAll(".*code=([^&]+).*", "$1");

            HttpResponse<String> answer = token(
                    "tim-analysis",
                    "grant_type=authorization_code&redirect_uri=http://b.test/login/oauth2/code/tim&code=" + code
                            + "&code_verifier=" + VERIFIER);
            JsonNode claims =
                    claims(JSON.readTree(answer.body()).path("id_token").asString());
            assertThat(claims.path("sub").asString()).isEqualTo("keten-1");
            assertThat(claims.path("name").asString()).isEqualTo("Lid van het ketenanalyseteam");
            assertThat(claims.path("roles").toString()).isEqualTo("[\"chain-team\"]");
            assertThat(claims.path("nonce").asString()).isEqualTo("n");
            assertThat(Instant.ofEpochSecond(claims.path("auth_time").asLong())).isBetween(before, Instant.now());
        }
    }

    @Test
    void whoIsKnownHereIsAskedAgain_whenAServiceWantsThat() throws Exception {
        try (HttpClient browser = browser()) {
            get(browser, "/login");
            choose(browser);
            HttpResponse<String> asked = get(browser, AUTHORIZE + "&prompt=login&max_age=0");
            assertThat(location(asked)).endsWith("/login");
            assertThat(location(get(browser, location(choose(browser))))).contains("?code=");
        }
    }

    @Test
    void whoLogsOutOfAService_isForgottenHere_andLedBackToThatServiceOnly() throws Exception {
        try (HttpClient browser = browser()) {
            get(browser, "/login");
            choose(browser);
            String out = "/connect/logout?client_id=tim-analysis&post_logout_redirect_uri=http://";
            assertThat(location(get(browser, out + "b.test/logged-out"))).isEqualTo("http://b.test/logged-out");
            assertThat(location(get(browser, AUTHORIZE))).endsWith("/login");
            assertThat(get(browser, out + "evil.test/logged-out").statusCode()).isEqualTo(400);
            assertThat(get(browser, "/connect/logout").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void theSigningKeyIsKept_andItsPrivateHalfStaysHere() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String keys = http.send(
                            HttpRequest.newBuilder(address.resolve("/oauth2/jwks"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            String kept = Files.readString(secrets.resolve("signing.json"));
            assertThat(JSON.readTree(keys).at("/keys/0/kid").asString())
                    .isEqualTo(JSON.readTree(kept).at("/keys/0/kid").asString());
            assertThat(keys).doesNotContain("\"d\"");
            assertThat(kept).contains("\"d\"");
        }
    }

    @Test
    void theRealmOfKeycloakHasTheSameClientsRolesAndClaims() throws IOException {
        JsonNode realm = JSON.readTree(Files.readString(Path.of("../keycloak/tim-realm.json")));
        assertThat(values(realm.at("/roles/realm"), "name"))
                .hasSameElementsAs(context.getBean(Accounts.class).all().stream()
                        .map(Account::role)
                        .distinct()
                        .toList());
        assertThat(values(realm.path("clients"), "clientId"))
                .containsExactlyInAnyOrder("tim-analysis", "tim-intake", Clients.TOOL);
        List<String> claims = new ArrayList<>();
        realm.at("/clientScopes/0/protocolMappers").forEach(mapper -> {
            JsonNode settings = mapper.path("config");
            claims.add(settings.path("claim.name").asString(mapper.path("name").asString()));
            if (mapper.path("name").asString().equals("audience")) {
                assertThat(settings.path("included.custom.audience").asString()).isEqualTo(Claims.AUDIENCE);
            }
        });
        assertThat(claims)
                .containsExactlyInAnyOrder(
                        "roles", "organisation", "profession", "sub", "name", "audience", "amr", "auth_time");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Presses a button of the login page. */
    private static HttpResponse<String> choose(HttpClient browser) throws Exception {
        String page = get(browser, "/login").body();
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).as(page).isTrue();
        return browser.send(
                form(address.resolve("/login"), "username=keten&password=keten&_csrf=" + csrf.group(1))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theDemoUsersOfKeycloakAreTheDemoAccounts() throws IOException {
        List<Account> users = new ArrayList<>();
        JSON.readTree(Files.readString(Path.of("../keycloak/demo/tim-users-0.json")))
                .path("users")
                .forEach(user -> {
                    JsonNode attributes = user.path("attributes");
                    if (!user.has("serviceAccountClientId")) {
                        users.add(new Account(
                                user.path("username").asString(),
                                attributes.at("/pseudonym/0").asString(),
                                (user.path("firstName").asString("") + " "
                                                + user.path("lastName").asString())
                                        .strip(),
                                user.at("/realmRoles/0").asString(),
                                attribute(attributes, "organisation"),
                                attribute(attributes, "profession")));
                    }
                });
        assertThat(users).isEqualTo(context.getBean(Accounts.class).all());
    }

    private static @Nullable String attribute(JsonNode attributes, String name) {
        return attributes.has(name) ? attributes.path(name).path(0).asString() : null;
    }

    private static List<String> values(JsonNode array, String field) {
        List<String> values = new ArrayList<>();
        array.forEach(one -> values.add(one.path(field).asString()));
        return values;
    }

    private static HttpResponse<String> token(String client, String body) throws Exception {
        String login = Base64.getEncoder()
                .encodeToString((client + ":" + SECRET + client).getBytes(StandardCharsets.US_ASCII));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    form(address.resolve("/oauth2/token"), body)
                            .header("Authorization", "Basic " + login)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder form(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
