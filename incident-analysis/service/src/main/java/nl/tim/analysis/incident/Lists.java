package nl.tim.analysis.incident;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists that are never changed, with a change. */
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }

    static <T> List<T> withAll(List<T> list, List<T> added) {
        return Stream.concat(list.stream(), added.stream()).toList();
    }

    static <T> List<T> without(List<T> list, Predicate<T> removed) {
        return list.stream().filter(removed.negate()).toList();
    }
}
