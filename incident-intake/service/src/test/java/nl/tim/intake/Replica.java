package nl.tim.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.tim.fixture.Namespace;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;

/** One running intake service on ports of its own, and a client of it. */
final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private Replica(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Shared event loops would stop for every replica of the JVM when one of them closes. */
    static class OwnThreads {
        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            ReactorResourceFactory resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        }
    }

    /** Starts one, whether or not the servers are up. */
    static Replica start(Namespace namespace, String... moreSettings) {
        Map<String, Object> settings = new HashMap<>(namespace.settings());
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        settings.put("tim.seal.keys-in-stock", "4");
        for (String setting : moreSettings) {
            String[] pair = setting.split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new Replica(new SpringApplicationBuilder(IntakeApplication.class, OwnThreads.class).run(arguments));
    }

    HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return http.send(request(json), BodyHandlers.ofString());
    }

    /** With these headers, name and value in turn. */
    HttpResponse<String> post(String json, String... headers) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(request(json), (_, _) -> true)
                        .headers(headers)
                        .build(),
                BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> postInBackground(String json) {
        return http.sendAsync(request(json), BodyHandlers.ofString());
    }

    HttpRequest request(String json) {
        return HttpRequest.newBuilder(address().resolve("/api/v1/reports"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get("server", path);
    }

    int health(String path) throws IOException, InterruptedException {
        return get("management", "/actuator/health" + path).statusCode();
    }

    private HttpResponse<String> get(String server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(server) + path))
                .timeout(PATIENCE)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Where reporters go. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port("server"));
    }

    private int port(String server) {
        String property = server.equals("server") ? "local.server.port" : "local.management.port";
        return context.getEnvironment().getRequiredProperty(property, Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
