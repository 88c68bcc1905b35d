package nl.tim.local.lifecycle;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tim.local.secret.Secrets;
import nl.tim.local.setting.Setting;
import nl.tim.local.setting.Settings;
import nl.tim.local.stack.Distribution;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalElasticsearch;
import nl.tim.local.stack.LocalIdentity;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.LocalService;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.PartState;
import nl.tim.local.stack.Port;

/** The five parts of the stack, with the ports that are asked for, or else that they had, or else the standard ones. */
public final class Stack {

    /** The part that takes reports. */
    public static final String INTAKE = "intake";
    /** The part that searches. */
    public static final String ANALYSIS = "analysis";

    private final Settings settings;
    private final Home home;
    private final LocalKafka kafka;
    private final LocalElasticsearch elasticsearch;
    private final LocalIdentity identity;
    private final LocalService intake;
    private final URI form;
    private final LocalService analysis;
    private final List<PartProcess> processes;

    /**
     * Reads what is running; nothing is started or asked.
     *
     * @throws nl.tim.local.outcome.TimException if a setting cannot be understood
     */
    public Stack(Settings settings) {
        this.settings = settings;
        this.home = settings.home();
        Distribution servers = Distribution.expectedIn(settings.repository());
        Port broker = port(LocalKafka.NAME, "broker", Setting.KAFKA_PORT);
        Port controller = port(LocalKafka.NAME, "controller", Setting.KAFKA_CONTROLLER_PORT);
        this.kafka = new LocalKafka(servers, home, broker, controller);
        this.elasticsearch = new LocalElasticsearch(
                servers, home, port(LocalElasticsearch.NAME, "http", Setting.ELASTICSEARCH_PORT));
        Port reports = port(INTAKE, "http", Setting.INTAKE_PORT);
        Port searches = port(ANALYSIS, "http", Setting.ANALYSIS_PORT);
        this.identity = new LocalIdentity(
                settings.repository().resolve("infra/identity/target/identity.jar"),
                home,
                port(LocalIdentity.NAME, "http", Setting.IDENTITY_PORT),
                Map.of(INTAKE, onThisMachine(reports), ANALYSIS, onThisMachine(searches)));
        this.form = URI.create("http://" + Port.LOOPBACK + ":" + reports.number());
        this.intake = service(
                INTAKE,
                "incident-intake",
                new Port("http", settings.intakeAddress(), reports.number(), reports.variable()),
                port(INTAKE, "management", Setting.INTAKE_MANAGEMENT_PORT));
        this.analysis = service(
                ANALYSIS,
                "incident-analysis",
                searches,
                port(ANALYSIS, "management", Setting.ANALYSIS_MANAGEMENT_PORT));
        this.processes = List.of(
                PartProcess.of(kafka, home),
                PartProcess.of(elasticsearch, home),
                PartProcess.of(identity, home),
                PartProcess.of(intake, home),
                PartProcess.of(analysis, home));
    }

    /** Every part: servers first, then services. */
    public List<PartProcess> processes() {
        return processes;
    }

    /**
     * One part.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public PartProcess process(String name) {
        return processes.stream()
                .filter(process -> process.part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + name));
    }

    /** The parts' names, servers first. */
    public List<String> names() {
        return processes.stream().map(process -> process.part().name()).toList();
    }

    /** Where the stack keeps its files. */
    public Home home() {
        return home;
    }

    /** What the user has set. */
    public Settings settings() {
        return settings;
    }

    /** Where Kafka clients connect, {@code host:port}. */
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Elasticsearch. */
    public LocalElasticsearch elasticsearch() {
        return elasticsearch;
    }

    /** The identity provider. */
    public LocalIdentity identity() {
        return identity;
    }

    /** Where users connect to a service. */
    public URI address(String service) {
        Port http = process(service).part().ports().getFirst();
        String host = http.address().equals("0.0.0.0") ? Port.LOOPBACK : http.address();
        return URI.create("http://" + host + ":" + http.number());
    }

    /** The analysis service's program, which also does jobs. */
    public Path analysisProgram() {
        return analysis.jar();
    }

    /** The intake service's program, which also imports. */
    public Path intakeProgram() {
        return intake.jar();
    }

    /** Property name to value, for the services and for their jobs. */
    public Map<String, String> serviceSettings() {
        Secrets secrets = Secrets.of(home);
        return Map.of(
                "spring.kafka.bootstrap-servers", bootstrapServers(),
                "tim.seal.kek-file", secrets.kek().toString(),
                "tim.receipt.key-file", secrets.receipt().toString(),
                "tim.form.key-file", secrets.form().toString(),
                "tim.reporter.key-file", secrets.reporter().toString(),
                "tim.elasticsearch.url", elasticsearch.uri().toString(),
                "tim.export.folder", home.exports().toString(),
                "tim.export.scheduled", "false",
                "tim.login.issuer", identity.issuer().toString(),
                "tim.login.session-key-file", secrets.session().toString());
    }

    private LocalService service(String name, String program, Port http, Port management) {
        Path jar =
                settings.repository().resolve(program).resolve("service/target").resolve(program + ".jar");
        Map<String, String> all = new HashMap<>(serviceSettings());
        all.put(
                "tim.login.client-secret-file",
                Secrets.of(home).client("tim-" + name).toString());
        if (name.equals(ANALYSIS)) {
            all.putAll(Map.of(
                    "tim.mail.folder",
                    home.mail().toString(),
                    "tim.mail.site",
                    "http://127.0.0.1:" + http.number(),
                    "tim.mail.team",
                    "team@example.nl",
                    "tim.mail.organisations-at",
                    "example.nl"));
        }
        all.put("tim.links.address", form.toString());
        return new LocalService(name, jar, home, http, management, 384, all);
    }

    /** Both names that people on this machine use. */
    private static String onThisMachine(Port port) {
        return "http://127.0.0.1:" + port.number() + ",http://localhost:" + port.number();
    }

    private Port port(String part, String use, Setting setting) {
        int before = PartState.lastOf(home, part)
                .map(state -> state.ports().get(use))
                .orElse(setting.standard());
        return Port.loopback(use, settings.port(setting).orElse(before), setting.variable());
    }
}
