package nl.tim.analysis.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.CarriedKey;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;

/** Makes the service believe the tests' identity provider, and its test client an analyst unless a request says otherwise. */
@TestConfiguration(proxyBeanMethods = false)
class SignedIn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Who tests are, unless they say otherwise. */
    static final Person ANALYST = new Person("analist-1", "Analist van dienst", Set.of(Role.ANALYST), null);

    private static final class Key {

        private static final Path FILE = make();

        private static Path make() {
            try {
                Path file = Files.createTempDirectory("tim-session").resolve("session.json");
                CarriedKey.create(file);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(Issuer.shared().settings(Key.FILE))
                .and("tim.login.client-id=tim-analysis")
                .applyTo(context);
    }

    @Bean
    WebTestClientBuilderCustomizer asAnAnalyst() {
        String bearer = Issuer.shared().bearer("analyst", null);
        return client -> client.defaultHeader(HttpHeaders.AUTHORIZATION, bearer);
    }
}
