package nl.tim.analysis.trajectory.page;

import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the pages of trajectories do alike. Stateless. */
final class Answering {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final List<String> OF_THE_FRAME = List.of("lang", "theme", "_csrf");

    private Answering() {}

    /** Without what belongs to the frame of the page. */
    static MultiValueMap<String, String> values(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(sent);
        OF_THE_FRAME.forEach(form::remove);
        return form;
    }

    static Rendering back(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }

    /** The result of a call that blocks; fails with {@link UnavailableException} when topics or index are away. */
    static <T> Mono<T> known(BlockingCalls calls, Callable<T> call) {
        return calls.call(call)
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()))
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        away -> new UnavailableException(String.valueOf(away.getMessage())));
    }
}
