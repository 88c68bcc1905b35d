package nl.tim.analysis.incident;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands: the codes of TIM-STATUS that the log can lead to. */
public enum Status {
    INGEDIEND,
    TRIAGE,
    AANVULLING_GEVRAAGD,
    AFGEWEZEN,
    DUBBEL,
    OVERGEDRAGEN,
    UITGEZET,
    GEREAGEERD,
    ANALYSE,
    ANALYSE_GEZAMENLIJK,
    MAATREGELEN,
    TERUGGEKOPPELD,
    AFGESLOTEN,
    HEROPEND;

    private static final Set<Status> ENDED = EnumSet.of(AFGEWEZEN, DUBBEL, OVERGEDRAGEN, AFGESLOTEN);

    /** Whether nobody is expected to do anything any more. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    boolean in(Status first, Status... more) {
        return EnumSet.of(first, more).contains(this);
    }
}
