package id.pendopo.observatory.probe.headers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The test of the Content-Security-Policy. */
final class ContentPolicyRule {
    private static final Set<String> BROAD =
            Set.of(
                    "ftp:",
                    "http:",
                    "https:",
                    "*",
                    "http://*",
                    "http://*.*",
                    "https://*",
                    "https://*.*");
    private static final Set<String> INLINE = Set.of("'unsafe-inline'", "data:");
    private static final Set<String> PASSIVE = Set.of("img-src", "media-src");
    private static final Set<String> NOT_IN_META =
            Set.of("frame-ancestors", "report-uri", "sandbox");
    private static final Set<Verdict> PASSING =
            Set.of(
                    Verdict.CSP_NO_UNSAFE_DEFAULT_SRC_NONE,
                    Verdict.CSP_NO_UNSAFE,
                    Verdict.CSP_UNSAFE_INLINE_IN_STYLE_SRC_ONLY,
                    Verdict.CSP_INSECURE_SCHEME_IN_PASSIVE_CONTENT_ONLY);

    /**
     * The result, and whether the policy names who may frame the page: then X-Frame-Options is not
     * needed.
     */
    record Judged(Verdict verdict, boolean namesFramers) {}

    private ContentPolicyRule() {}

    static Judged judge(Exchange exchange) {
        var sent = policies(exchange.header("content-security-policy").stream().toList());
        var written = policies(exchange.document().map(ContentPolicyRule::metas).orElse(List.of()));
        var policy = ContentPolicy.parse(Stream.concat(sent.stream(), written.stream()).toList());
        if (policy.isEmpty()) {
            return new Judged(Verdict.CSP_HEADER_INVALID, false);
        }
        if (!says(sent) && !saysInMeta(written)) {
            boolean reports =
                    exchange.filledHeader("content-security-policy-report-only").isPresent();
            return new Judged(
                    reports ? Verdict.CSP_REPORT_ONLY : Verdict.CSP_NOT_IMPLEMENTED, false);
        }
        var directives = copied(policy.get().directives());
        var verdict = judge(directives, exchange.encrypted());
        return new Judged(
                policy.get().duplicates() && PASSING.contains(verdict)
                        ? Verdict.CSP_DUPLICATE_DIRECTIVES
                        : verdict,
                directives.containsKey("frame-ancestors"));
    }

    /** Sets that rules may thin out; directives that fall back on default-src share its set. */
    private static Map<String, Set<String>> copied(Map<String, Set<String>> directives) {
        var copy = new LinkedHashMap<String, Set<String>>();
        directives.forEach((name, sources) -> copy.put(name, new LinkedHashSet<>(sources)));
        return copy;
    }

    private static Verdict judge(Map<String, Set<String>> directives, boolean encrypted) {
        var objects = sources(directives, "object-src");
        var scripts = sources(directives, "script-src");
        var styles = sources(directives, "style-src");
        removeIgnoredInline(scripts);
        removeIgnoredInline(styles);
        if (scripts.contains("'strict-dynamic'")) {
            if (!noncesOrHashes(scripts)) {
                return Verdict.CSP_HEADER_INVALID;
            }
            scripts.removeIf(ContentPolicyRule::ignoredByStrictDynamic);
        }
        if (any(scripts, BROAD) || any(scripts, INLINE) || any(objects, BROAD)) {
            return Verdict.CSP_UNSAFE_INLINE;
        }
        if (encrypted && insecure(active(directives, scripts))) {
            return Verdict.CSP_INSECURE_SCHEME;
        }
        if (scripts.contains("'unsafe-eval'") || styles.contains("'unsafe-eval'")) {
            return Verdict.CSP_UNSAFE_EVAL;
        }
        if (encrypted && insecure(passive(directives))) {
            return Verdict.CSP_INSECURE_SCHEME_IN_PASSIVE_CONTENT_ONLY;
        }
        if (any(styles, BROAD) || any(styles, INLINE)) {
            return Verdict.CSP_UNSAFE_INLINE_IN_STYLE_SRC_ONLY;
        }
        return Set.of("'none'").equals(directives.get("default-src"))
                ? Verdict.CSP_NO_UNSAFE_DEFAULT_SRC_NONE
                : Verdict.CSP_NO_UNSAFE;
    }

    private static Set<String> sources(Map<String, Set<String>> directives, String name) {
        var own = directives.get(name);
        var sources = own == null ? directives.get("default-src") : own;
        return sources == null ? new LinkedHashSet<>(Set.of("*")) : sources;
    }

    /** Browsers that know nonces and hashes ignore 'unsafe-inline' beside them. */
    private static void removeIgnoredInline(Set<String> sources) {
        if (noncesOrHashes(sources)) {
            sources.remove("'unsafe-inline'");
        }
    }

    private static boolean noncesOrHashes(Set<String> sources) {
        return sources.stream()
                .anyMatch(s ->
                        s.startsWith("'nonce-")
                                || s.startsWith("'sha256-")
                                || s.startsWith("'sha384-")
                                || s.startsWith("'sha512-"));
    }

    private static boolean ignoredByStrictDynamic(String source) {
        return source.equals("'self'")
                || source.equals("'unsafe-inline'")
                || BROAD.stream().anyMatch(source::startsWith);
    }

    private static List<String> active(Map<String, Set<String>> directives, Set<String> scripts) {
        var all = new ArrayList<>(scripts);
        directives.forEach((name, sources) -> {
            if (!PASSIVE.contains(name) && !name.equals("script-src")) {
                all.addAll(sources);
            }
        });
        return all;
    }

    private static List<String> passive(Map<String, Set<String>> directives) {
        var all = new ArrayList<String>();
        var fallback = directives.getOrDefault("default-src", Set.of());
        PASSIVE.forEach(name -> all.addAll(directives.getOrDefault(name, fallback)));
        return all;
    }

    private static boolean insecure(List<String> sources) {
        return sources.stream().anyMatch(s -> s.startsWith("http:") || s.startsWith("ftp:"));
    }

    private static boolean any(Set<String> sources, Set<String> wanted) {
        return sources.stream().anyMatch(wanted::contains);
    }

    /** A comma parts policies of one field (CSP 3, section 2.2). */
    private static List<String> policies(List<String> fields) {
        return fields.stream()
                .flatMap(f -> Stream.of(f.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static List<String> metas(Document document) {
        return document.getElementsByTag("meta").stream()
                .filter(m ->
                        m.attr("http-equiv").strip().equalsIgnoreCase("content-security-policy"))
                .map(m -> m.attr("content"))
                .filter(c -> !c.isEmpty())
                .toList();
    }

    private static boolean says(List<String> policies) {
        return ContentPolicy.parse(policies).map(p -> !p.directives().isEmpty()).orElse(false);
    }

    /** Some directives count only in the head of the answer, not in the page. */
    private static boolean saysInMeta(List<String> policies) {
        return ContentPolicy.parse(policies)
                .map(p -> !NOT_IN_META.containsAll(p.directives().keySet()))
                .orElse(false);
    }
}
