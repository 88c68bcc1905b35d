package nl.tim.analysis.command.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.command.Sent;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Commands as values by path, from JSON and from forms. */
public final class SentValues {

    private SentValues() {}

    /** Of a JSON object; the items of arrays are numbered from 0. */
    public static Sent of(JsonNode body) {
        Map<String, String> values = new LinkedHashMap<>();
        add("", body, values);
        return new Sent(values);
    }

    /** Of a form: a name that comes more than once is a list. A name that ends in {@code []} is one always. */
    public static Sent of(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, given) -> {
            List<String> all = given;
            if (name.endsWith("[]")) {
                String list = name.substring(0, name.length() - 2);
                for (int i = 0; i < all.size(); i++) {
                    values.put(list + "." + i, all.get(i));
                }
            } else {
                values.put(name, all.getFirst());
            }
        });
        return new Sent(values);
    }

    private static void add(String path, JsonNode node, Map<String, String> values) {
        switch (node.getNodeType()) {
            case OBJECT ->
                node.properties().forEach(entry -> add(joined(path, entry.getKey()), entry.getValue(), values));
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) {
                    add(joined(path, String.valueOf(i)), node.get(i), values);
                }
            }
            case NULL, MISSING -> {}
            case STRING, NUMBER, BOOLEAN, BINARY, POJO -> values.put(path, node.asString());
        }
    }

    private static String joined(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
