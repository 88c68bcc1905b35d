package nl.tim.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tim.fixture.Browser;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.local.region.DirectoryPublisher;
import nl.tim.local.region.Region;
import nl.tim.local.secret.Secrets;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalIdentity;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.Port;
import nl.tim.local.stack.Ports;

/** Both services, the identity provider of the demo accounts, a mail server and one browser, in a time that can be moved. */
final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Time time;
    private final MailServer mails = new MailServer();
    private final LocalIdentity provider;
    private final PartProcess identity;
    private final Program intake;
    private final Program analysis;
    private final Program jobs;
    private final Browser browser;
    private final List<Person> people = new ArrayList<>();

    /** Starts the browser and the mail server only. */
    Stage(Path folder) throws IOException {
        time = Time.begin(folder.resolve("time"));
        Namespace namespace = Services.shared().newNamespace();
        new DirectoryPublisher(Map.of("bootstrap.servers", namespace.bootstrapServers()), namespace.topics(), PATIENCE)
                .publish(Region.shipped());
        Home home = new Home(folder.resolve("home"));
        home.create();
        Secrets.of(home).create();
        int intakePort = Ports.free();
        int analysisPort = Ports.free();
        provider = new LocalIdentity(
                Path.of("../identity/target/identity.jar").toRealPath(),
                home,
                Port.loopback("http", Ports.free(), null),
                Map.of("intake", "http://localhost:" + intakePort, "analysis", "http://localhost:" + analysisPort));
        identity = PartProcess.of(provider, home);
        Map<String, String> settings = settings(namespace, home, intakePort, analysisPort);
        settings.put(
                "tim.login.client-secret-file",
                Secrets.of(home).client("tim-intake").toString());
        intake = Program.of("incident-intake", home, intakePort, settings, time);
        settings.put(
                "tim.login.client-secret-file",
                Secrets.of(home).client("tim-analysis").toString());
        analysis = Program.of("incident-analysis", home, analysisPort, settings, time);
        Home apart = new Home(folder.resolve("jobs"));
        apart.create();
        jobs = Program.of("incident-analysis", apart, Ports.free(), settings, time);
        // Three programs and a browser start on what may be two busy cores.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        browser = Browser.launch(analysis.address());
    }

    /** Starts everything; blocks until it is ready. */
    void open() throws IOException {
        identity.launch();
        intake.launch();
        analysis.launch();
        identity.awaitHealthy();
        intake.awaitReady();
        analysis.awaitReady();
    }

    private Map<String, String> settings(Namespace namespace, Home home, int intakePort, int analysisPort) {
        Map<String, String> all = new HashMap<>(namespace.settings());
        all.put("tim.login.issuer", provider.issuer().toString());
        all.put("tim.links.address", "http://localhost:" + intakePort);
        all.put("tim.mail.site", "http://localhost:" + analysisPort);
        all.put("tim.mail.team", "team@example.nl");
        all.put("tim.mail.organisations-at", "example.nl");
        all.put("tim.notifications.every", "500ms");
        all.put("tim.signals.nightly", "false");
        all.put("tim.export.scheduled", "false");
        all.put("tim.export.folder", home.exports().toString());
        all.put("spring.mail.host", "127.0.0.1");
        all.put("spring.mail.port", String.valueOf(mails.port()));
        return all;
    }

    /** Somebody with this account of the identity provider; an account that is not there is never logged in. */
    Person person(String account) {
        Person person = new Person(account, provider.issuer(), browser.open("nl"));
        people.add(person);
        return person;
    }

    URI intake() {
        return intake.address();
    }

    URI analysis() {
        return analysis.address();
    }

    MailServer mails() {
        return mails;
    }

    Time time() {
        return time;
    }

    /** Everybody goes home, and comes back after so many days. */
    void later(int days) throws IOException {
        people.forEach(Person::leave);
        time.forward(Duration.ofDays(days));
    }

    /** Everybody else goes home, and somebody sits looking at a page for so long. */
    void musing(Person somebody, Duration by) throws IOException {
        people.stream().filter(person -> !person.equals(somebody)).forEach(Person::leave);
        time.forward(by);
    }

    /** Runs a job of the analysis program; what it printed. */
    String job(String... arguments) throws IOException, InterruptedException {
        return jobs.job(arguments);
    }

    /** All that both services printed. */
    String logs() throws IOException {
        return intake.log() + analysis.log();
    }

    @Override
    public void close() throws IOException {
        try {
            people.forEach(Person::close);
        } finally {
            browser.close();
            analysis.close();
            intake.close();
            identity.kill();
            mails.close();
        }
    }
}
