package nl.tim.intake.form.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tim.intake.receipt.Receipt;
import nl.tim.look.Languages;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The receipt as a file. It is made of what the receipt page sends, so that it needs no log and no address holds the code. */
@Controller
final class ReceiptPdfController {

    private static final Pattern REFERENCE = Pattern.compile("TIM-\\d{4}-[0-9A-Z]{6}");

    private final MessageSource messages;
    private final ReceiptPdf pdf = new ReceiptPdf();

    ReceiptPdfController(MessageSource messages) {
        this.messages = messages;
    }

    @PostMapping(path = "/melden/ontvangst.pdf", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<byte[]>> receipt(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        Told told = new Told(messages, locale == null ? Languages.DEFAULT : locale);
        URI follow = exchange.getRequest().getURI().resolve("/volgen");
        return exchange.getFormData().publishOn(Schedulers.boundedElastic()).map(form -> receipt(form, follow, told));
    }

    private ResponseEntity<byte[]> receipt(MultiValueMap<String, String> form, URI follow, Told told) {
        String reference = Optional.ofNullable(form.getFirst("reference"))
                .filter(typed -> REFERENCE.matcher(typed).matches())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Receipt receipt = Optional.ofNullable(form.getFirst("receipt"))
                .flatMap(Receipt::parse)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(reference + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of(reference, receipt, follow, told));
    }
}
