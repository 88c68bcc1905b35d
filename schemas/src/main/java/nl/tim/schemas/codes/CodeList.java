package nl.tim.schemas.codes;

import java.util.List;
import java.util.Optional;

/**
 * The answers to one question, in the order in which people should see them.
 *
 * @param name such as {@code TIM-SECTOR}
 * @param version the taxonomy version in which this list last changed
 * @param label what the list is about
 * @param codes offered and retired ones
 */
public record CodeList(String name, String version, Label label, List<Code> codes) {

    /** Copies the codes. */
    public CodeList {
        codes = List.copyOf(codes);
    }

    /** The code, also when it is retired; empty when the list never had it. */
    public Optional<Code> find(String code) {
        return codes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** Whether the code may be chosen: it exists and is not retired. */
    public boolean contains(String code) {
        return find(code).filter(Code::current).isPresent();
    }

    /** The offered codes that refine a main code; empty when there are none. */
    public List<Code> children(String parent) {
        return codes.stream()
                .filter(code -> parent.equals(code.parent()) && code.current())
                .toList();
    }
}
