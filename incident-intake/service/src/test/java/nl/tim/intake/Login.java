package nl.tim.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tim.fixture.Issuer;

/** Logs in at a service as whom the {@link Issuer} was told last, as a browser does. */
public final class Login {

    private static final int MOST_STEPS = 6;

    private final Map<String, String> cookies = new HashMap<>();

    private Login() {}

    /** What the browser sends from then on in its Cookie header. */
    public static String at(URI site) throws IOException, InterruptedException {
        Login login = new Login();
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI next = site.resolve("/inloggen");
            for (int step = 0; step < MOST_STEPS && !login.cookies.containsKey("__Host-TIM"); step++) {
                next = login.step(http, next, site);
            }
        }
        return login.cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private URI step(HttpClient http, URI page, URI site) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(page).header("Accept", "text/html");
        boolean here = page.getPort() == site.getPort();
        if (here) {
            cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (here) {
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
        }
        return page.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
