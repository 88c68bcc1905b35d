package nl.tim.analysis.projection.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Names the fields in which two documents differ; never shows a value. */
final class Differences {

    private Differences() {}

    /** Paths of objects' fields; an array is compared as a whole. Sorted. */
    static List<String> between(ObjectNode expected, ObjectNode found) {
        var paths = new ArrayList<String>();
        // Once through text, so that a number is the same kind of node on both sides.
        compare("", JsonMapper.shared().readTree(expected.toString()), found, paths);
        return paths;
    }

    private static void compare(String path, JsonNode expected, JsonNode found, List<String> paths) {
        if (!expected.isObject() || !found.isObject()) {
            if (!expected.equals(found)) {
                paths.add(path);
            }
            return;
        }
        var names = new TreeSet<String>(expected.propertyNames());
        names.addAll(found.propertyNames());
        for (String name : names) {
            String child = path.isEmpty() ? name : path + "." + name;
            compare(child, expected.path(name), found.path(name), paths);
        }
    }
}
