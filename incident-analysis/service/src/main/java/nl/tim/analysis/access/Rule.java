package nl.tim.analysis.access;

import java.util.List;
import java.util.Set;

/**
 * Who may send a request.
 *
 * @param method HTTP method; a HEAD is a GET
 * @param path segments by themselves; <code>{name}</code> stands for one segment, a last <code>**</code> for any number
 * @param anyone whoever it is, logged in or not
 * @param roles those who log in with one of these
 */
public record Rule(String method, String path, boolean anyone, Set<Role> roles) {

    /** Copies the roles. */
    public Rule {
        roles = Set.copyOf(roles);
    }

    /** The rule's name in documents. */
    public String request() {
        return method + " " + path;
    }

    /** Whether the request is this rule's. */
    public boolean covers(String askedMethod, String askedPath) {
        return method.equals(askedMethod.equals("HEAD") ? "GET" : askedMethod)
                && matches(segments(path), segments(askedPath));
    }

    /** Whether somebody with these roles may send it. */
    public boolean admits(Set<Role> having) {
        return anyone || having.stream().anyMatch(roles::contains);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean matches(List<String> pattern, List<String> asked) {
        if (pattern.getLast().equals("**")) {
            int fixed = pattern.size() - 1;
            return asked.size() > fixed && matches(pattern.subList(0, fixed), asked.subList(0, fixed));
        }
        if (pattern.size() != asked.size()) {
            return false;
        }
        for (int at = 0; at < pattern.size(); at++) {
            String wanted = pattern.get(at);
            if (!(wanted.startsWith("{") ? !asked.get(at).isEmpty() : wanted.equals(asked.get(at)))) {
                return false;
            }
        }
        return true;
    }
}
