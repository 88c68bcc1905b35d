package nl.tim.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: each service for the people that log in to it, and the tool of this machine. */
final class Clients {

    /** The client of the command line. */
    static final String TOOL = "tim-tool";

    private static final Duration OF_A_LOGIN = Duration.ofMinutes(5);
    private static final Duration OF_THE_TOOL = Duration.ofHours(1);

    private Clients() {}

    static List<RegisteredClient> of(IdentityProperties properties) {
        List<RegisteredClient> clients = new ArrayList<>();
        properties
                .services()
                .forEach((name, addresses) ->
                        clients.add(service("tim-" + name, addresses, secret(properties.secrets(), "tim-" + name))));
        clients.add(tool(secret(properties.secrets(), TOOL)));
        return clients;
    }

    private static RegisteredClient service(String id, List<URI> addresses, String secret) {
        RegisteredClient.Builder client = RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(OF_A_LOGIN)
                        .build());
        for (URI address : addresses) {
            client.redirectUri(address.resolve("/login/oauth2/code/tim").toString());
            client.postLogoutRedirectUri(address.resolve("/logged-out").toString());
        }
        return client.build();
    }

    private static RegisteredClient tool(String secret) {
        return RegisteredClient.withId(TOOL)
                .clientId(TOOL)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(OF_THE_TOOL)
                        .build())
                .build();
    }

    private static String secret(Path folder, String client) {
        try {
            return Files.readString(folder.resolve(client + ".secret")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no secret of client " + client, e);
        }
    }
}
