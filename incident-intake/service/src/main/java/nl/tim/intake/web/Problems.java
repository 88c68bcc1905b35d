package nl.tim.intake.web;

import java.util.List;
import java.util.Locale;
import nl.tim.deidentify.Span;
import nl.tim.intake.report.Problem;
import nl.tim.intake.web.ProblemBody.FieldError;
import nl.tim.intake.web.ProblemBody.TextSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts problems into words. Safe for use by many threads. */
public final class Problems {

    private static final String TYPE = "urn:tim:problem:";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A problem that is not in the fields. */
    public ProblemBody of(ProblemKind kind, Locale locale) {
        return body(kind, locale, null);
    }

    /** Problems in fields. */
    public ProblemBody of(ProblemKind kind, List<Problem> problems, Locale locale) {
        return body(
                kind,
                locale,
                problems.stream().map(problem -> error(problem, locale)).toList());
    }

    private ProblemBody body(ProblemKind kind, Locale locale, @Nullable List<FieldError> errors) {
        String key = "problem." + kind.key();
        return new ProblemBody(
                TYPE + kind.key(),
                messages.getMessage(key + ".title", null, locale),
                kind.status().value(),
                messages.getMessage(key + ".detail", null, locale),
                errors);
    }

    private FieldError error(Problem problem, Locale locale) {
        String code = problem.code().name().toLowerCase(Locale.ROOT);
        Object[] arguments = problem.arguments().toArray();
        String message = messages.getMessage(key(problem, code), arguments, locale);
        List<TextSpan> spans = problem.spans().stream().map(Problems::span).toList();
        return new FieldError(problem.field(), code, message, spans.isEmpty() ? null : spans);
    }

    /** The name of a type is a word of its own in each language. */
    private static String key(Problem problem, String code) {
        return problem.code() == Problem.Code.WRONG_TYPE
                ? "field." + code + "." + problem.arguments().getFirst()
                : "field." + code;
    }

    private static TextSpan span(Span span) {
        return new TextSpan(span.start(), span.end(), span.tag().name().toLowerCase(Locale.ROOT));
    }
}
