package nl.tim.intake.report.web;

import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/** Reads request bodies up to a limit, beyond which nothing is kept. */
final class RequestBodies {

    private final int limit;

    RequestBodies(DataSize limit) {
        this.limit = Math.toIntExact(limit.toBytes());
    }

    /** The whole body; a larger one and none at all end the request. */
    Mono<byte[]> read(ServerHttpRequest request) {
        if (request.getHeaders().getContentLength() > limit) {
            return Mono.error(ProblemException.of(ProblemKind.TOO_LARGE));
        }
        return DataBufferUtils.join(request.getBody(), limit)
                .map(RequestBodies::bytes)
                .onErrorMap(DataBufferLimitException.class, _ -> ProblemException.of(ProblemKind.TOO_LARGE))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemKind.UNREADABLE)));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
