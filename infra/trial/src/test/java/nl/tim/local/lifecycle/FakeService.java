package nl.tim.local.lifecycle;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands for a service: listens where it is told and answers that it is ready. */
public final class FakeService {

    private FakeService() {}

    /** Runs until it is stopped; as a job it tells its arguments and ends with the code that the second one names. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            System.out.println("job " + String.join(" ", arguments));
            System.exit(Integer.parseInt(arguments[1]));
        }
        String key = System.getProperty("tim.seal.kek-file");
        if (key != null && Files.exists(Path.of(key).resolveSibling("fail"))) {
            System.out.println("this service was told to fail");
            System.exit(9);
        }
        listen("server.port");
        if (key != null) {
            listen("management.server.port");
        }
    }

    private static void listen(String port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.getInteger(port, 0)), 0);
        server.createContext("/", exchange -> {
            byte[] answer = System.getProperty("tim.identity.issuer", "").getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            try (exchange) {
                if (answer.length > 0) {
                    exchange.getResponseBody().write(answer);
                }
            }
        });
        server.start();
    }

    /** Packs this class as a program. */
    static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String file = FakeService.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var source = FakeService.class.getClassLoader().getResourceAsStream(file)) {
            out.putNextEntry(new JarEntry(file));
            out.write(source.readAllBytes());
        }
    }
}
