package nl.tim.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/** Addresses of style sheets and scripts that change with their content, so that browsers may keep them for ever. Safe for many threads. */
public final class Assets {

    private final WebJarVersionLocator webJars = new WebJarVersionLocator();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file of ours.
     *
     * @param path below {@code static}, such as {@code look/tokens.css}
     */
    public String file(String path) {
        return addresses.computeIfAbsent(path, file -> "/" + file + "?v=" + digest("static/" + file));
    }

    /**
     * The address of a file of a WebJar, with its version.
     *
     * @throws IllegalArgumentException when there is no such WebJar
     */
    public String library(String webJar, String path) {
        return addresses.computeIfAbsent(webJar + ":" + path, _ -> {
            String full = webJars.fullPath(webJar, path);
            if (full == null) {
                throw new IllegalArgumentException(webJar);
            }
            return "/webjars/" + full.substring(full.indexOf(webJar));
        });
    }

    private static String digest(String resource) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(new ClassPathResource(resource).getContentAsByteArray());
            return new BigInteger(1, hash).toString(36).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
