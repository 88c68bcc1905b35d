package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import nl.tim.analysis.projection.UnavailableException;

/** Turns every way in which a call can fail into one exception that carries no content. */
final class Calls {

    private Calls() {}

    /** A call to the server. */
    interface Call<T> {
        T make() throws IOException;
    }

    /**
     * The answer.
     *
     * @throws UnavailableException when there is none, or it is an error, or it cannot be understood: never taken for success
     */
    static <T> T answered(Call<T> call) {
        try {
            return orRefused(call);
        } catch (ElasticsearchException e) {
            throw unavailable(e);
        }
    }

    /**
     * The answer, where an error of the server means something.
     *
     * @throws ElasticsearchException when the server answered with an error; its message may quote values
     * @throws UnavailableException when there is no answer, or it cannot be understood
     */
    static <T> T orRefused(Call<T> call) {
        try {
            return call.make();
        } catch (ElasticsearchException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // An answer that is not what the client expects comes as one of many unchecked exceptions.
            throw new UnavailableException("index: " + e.getClass().getSimpleName());
        }
    }

    /** Without the server's message. */
    static UnavailableException unavailable(ElasticsearchException e) {
        return new UnavailableException("index: " + e.status() + " " + e.error().type());
    }
}
