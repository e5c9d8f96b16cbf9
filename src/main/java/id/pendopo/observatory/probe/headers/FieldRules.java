package id.pendopo.observatory.probe.headers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The tests that look at one field of the head. */
final class FieldRules {
    /** Six months are 15,768,000 seconds; many sites use 180 days, which pass. */
    private static final long SIX_MONTHS = 15_552_000;

    private static final Set<String> PRIVATE =
            Set.of(
                    "no-referrer",
                    "same-origin",
                    "strict-origin",
                    "strict-origin-when-cross-origin");
    private static final Set<String> UNSAFE =
            Set.of(
                    "origin",
                    "origin-when-cross-origin",
                    "unsafe-url",
                    "no-referrer-when-downgrade");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\s*([+-]?\\d+).*");

    private FieldRules() {}

    /** A lifetime that is no number passes, as in the Observatory. */
    static Verdict hsts(Exchange exchange) {
        if (!exchange.encrypted()) {
            return Verdict.HSTS_NO_HTTPS;
        }
        var header = exchange.header("strict-transport-security");
        if (header.isEmpty()) {
            return Verdict.HSTS_NOT_IMPLEMENTED;
        }
        if (header.get().contains(",")) {
            return Verdict.HSTS_HEADER_INVALID;
        }
        return Stream.of(header.get().split(";"))
                .map(p -> p.strip().toLowerCase(Locale.ROOT))
                .filter(p -> p.startsWith("max-age="))
                .reduce((_, last) -> last)
                .map(p -> lifetime(p.substring("max-age=".length())))
                .orElse(Verdict.HSTS_HEADER_INVALID);
    }

    private static Verdict lifetime(String written) {
        var number = LEADING_NUMBER.matcher(written);
        boolean tooShort = number.matches() && Double.parseDouble(number.group(1)) < SIX_MONTHS;
        return tooShort ? Verdict.HSTS_LESS_THAN_SIX_MONTHS : Verdict.HSTS_AT_LEAST_SIX_MONTHS;
    }

    /** The last known word counts, that of the page before that of the head. */
    static Verdict referrer(Exchange exchange) {
        var written =
                Stream.concat(
                                exchange.header("referrer-policy").stream(),
                                exchange.document().map(FieldRules::referrers).stream()
                                        .flatMap(List::stream))
                        .toList();
        if (written.isEmpty()) {
            return Verdict.REFERRER_POLICY_NOT_IMPLEMENTED;
        }
        return Stream.of(String.join(", ", written).split(","))
                .map(w -> w.strip().toLowerCase(Locale.ROOT))
                .filter(w -> PRIVATE.contains(w) || UNSAFE.contains(w))
                .reduce((_, last) -> last)
                .map(w ->
                        PRIVATE.contains(w)
                                ? Verdict.REFERRER_POLICY_PRIVATE
                                : Verdict.REFERRER_POLICY_UNSAFE)
                .orElse(Verdict.REFERRER_POLICY_INVALID);
    }

    /** Of several elements the last counts. */
    private static List<String> referrers(Document document) {
        return document.getElementsByTag("meta").stream()
                .filter(m -> m.attr("name").strip().equalsIgnoreCase("referrer"))
                .filter(m -> !m.hasAttr("http-equiv"))
                .map(m -> m.attr("content"))
                .filter(c -> !c.isEmpty())
                .reduce((_, last) -> last)
                .stream()
                .toList();
    }

    static Verdict contentType(Exchange exchange) {
        return exchange.filledHeader("x-content-type-options")
                .map(v ->
                        v.strip().equalsIgnoreCase("nosniff")
                                ? Verdict.CONTENT_TYPE_NOSNIFF
                                : Verdict.CONTENT_TYPE_INVALID)
                .orElse(Verdict.CONTENT_TYPE_NOT_IMPLEMENTED);
    }

    static Verdict frames(Exchange exchange, boolean policyNamesFramers) {
        if (policyNamesFramers) {
            return Verdict.FRAMES_VIA_CSP;
        }
        return exchange.filledHeader("x-frame-options")
                .map(v -> frames(v.strip().toLowerCase(Locale.ROOT)))
                .orElse(Verdict.FRAMES_NOT_IMPLEMENTED);
    }

    private static Verdict frames(String value) {
        if (value.equals("deny") || value.equals("sameorigin")) {
            return Verdict.FRAMES_SAMEORIGIN_OR_DENY;
        }
        return value.startsWith("allow-from") ? Verdict.FRAMES_ALLOW_FROM : Verdict.FRAMES_INVALID;
    }

    static Verdict resourcePolicy(Exchange exchange) {
        return exchange.filledHeader("cross-origin-resource-policy")
                .map(v -> v.strip().toLowerCase(Locale.ROOT))
                .filter(v -> !v.isEmpty())
                .map(v ->
                        switch (v) {
                            case "same-site" -> Verdict.RESOURCE_POLICY_SAME_SITE;
                            case "same-origin" -> Verdict.RESOURCE_POLICY_SAME_ORIGIN;
                            case "cross-origin" -> Verdict.RESOURCE_POLICY_CROSS_ORIGIN;
                            default -> Verdict.RESOURCE_POLICY_INVALID;
                        })
                .orElse(Verdict.RESOURCE_POLICY_NOT_IMPLEMENTED);
    }

    static Verdict sharing(Exchange exchange) {
        return exchange.filledHeader("access-control-allow-origin")
                .map(v ->
                        v.strip().equals("*")
                                ? Verdict.CORS_PUBLIC_ACCESS
                                : Verdict.CORS_RESTRICTED_ACCESS)
                .orElse(Verdict.CORS_NOT_IMPLEMENTED);
    }
}
