package nl.tim.schemas.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * All code lists of one version. Immutable.
 *
 * @param version as events carry it
 * @param lists by name, in the order in which they are published
 */
record Taxonomy(String version, SequencedMap<String, CodeList> lists) {

    Taxonomy {
        lists = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(lists));
    }

    /** With codes as they are from another version on. A list that this software does not have is left out. */
    Taxonomy with(String next, List<TaxonomyChange.State> states) {
        SequencedMap<String, CodeList> changed = new LinkedHashMap<>(lists);
        states.forEach(state -> changed.computeIfPresent(state.list(), (_, list) -> with(list, next, state.code())));
        return new Taxonomy(next, changed);
    }

    private static CodeList with(CodeList list, String next, Code state) {
        List<Code> codes = new ArrayList<>(list.codes());
        int at = codes.indexOf(list.find(state.code()).orElse(null));
        if (at >= 0) {
            codes.set(at, codes.get(at).as(state));
        } else {
            codes.add(place(codes, state), state);
        }
        return new CodeList(list.name(), next, list.label(), codes);
    }

    /** After the last of its kind, so that the answer "something else" or "unknown" does not stay in between. */
    private static int place(List<Code> codes, Code added) {
        for (int i = codes.size(); i > 0; i--) {
            Code before = codes.get(i - 1);
            boolean related = added.parent() == null
                    ? before.parent() == null && !before.rest()
                    : added.parent().equals(before.parent()) || added.parent().equals(before.code());
            if (related) {
                return added.parent() == null ? afterChildren(codes, i) : i;
            }
        }
        return codes.size();
    }

    private static int afterChildren(List<Code> codes, int main) {
        int at = main;
        while (at < codes.size()
                && codes.get(main - 1).code().equals(codes.get(at).parent())) {
            at++;
        }
        return at;
    }
}
