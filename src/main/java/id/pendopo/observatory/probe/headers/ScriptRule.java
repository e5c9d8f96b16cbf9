package id.pendopo.observatory.probe.headers;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The test of subresource integrity: scripts of other sites must be pinned by a hash. */
final class ScriptRule {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Pattern RELATIVE_PROTOCOL = Pattern.compile("//[^/].*", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("https?://.*", Pattern.DOTALL);

    private ScriptRule() {}

    static Verdict judge(Exchange exchange) {
        var type = exchange.headers().first("content-type").orElse("").split(";", 2)[0];
        if (!HTML.contains(type) || exchange.document().isEmpty()) {
            return Verdict.SRI_RESPONSE_NOT_HTML;
        }
        var scripts = exchange.document().get().getElementsByTag("script");
        if (scripts.isEmpty()) {
            return Verdict.SRI_NO_SCRIPTS;
        }
        Optional<Verdict> worst = Optional.empty();
        boolean foreign = false;
        for (var script : scripts) {
            var source = script.attr("src");
            if (source.isEmpty()) {
                continue;
            }
            boolean own = own(source, exchange.address());
            foreign |= !own;
            worst = worse(worst, judge(script, own, secure(source, own, exchange)));
        }
        return worst.orElse(
                foreign
                        ? Verdict.SRI_EXTERNAL_SCRIPTS_LOADED_SECURELY
                        : Verdict.SRI_NOT_IMPLEMENTED_SECURE_ORIGIN);
    }

    /** Empty if the script neither gives nor takes points. */
    private static Optional<Verdict> judge(Element script, boolean own, boolean secure) {
        boolean pinned = !script.attr("integrity").isEmpty();
        if (own) {
            return pinned && secure
                    ? Optional.of(Verdict.SRI_ALL_SCRIPTS_LOADED_SECURELY)
                    : Optional.empty();
        }
        if (pinned) {
            return secure ? Optional.empty() : Optional.of(Verdict.SRI_BUT_EXTERNAL_NOT_SECURE);
        }
        return Optional.of(
                secure
                        ? Verdict.SRI_NOT_IMPLEMENTED_EXTERNAL_SECURE
                        : Verdict.SRI_NOT_IMPLEMENTED_EXTERNAL_NOT_SECURE);
    }

    private static Optional<Verdict> worse(Optional<Verdict> known, Optional<Verdict> found) {
        if (known.isEmpty() || found.isEmpty()) {
            return known.or(() -> found);
        }
        return Optional.of(known.get().orWorse(found.get()));
    }

    /** Of the same registrable domain, with its scheme written or a relative path. */
    private static boolean own(String source, URI page) {
        if (RELATIVE_PROTOCOL.matcher(source).matches()) {
            return false;
        }
        return !WHOLE.matcher(source).matches()
                || domain(host(source)).equals(domain(Optional.ofNullable(page.getHost())));
    }

    private static boolean secure(String source, boolean own, Exchange exchange) {
        if (RELATIVE_PROTOCOL.matcher(source).matches()) {
            return false;
        }
        return WHOLE.matcher(source).matches()
                ? source.startsWith("https:")
                : own && exchange.encrypted();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The registrable domain; empty for an address of numbers or a public suffix. */
    private static Optional<String> domain(Optional<String> host) {
        return host.flatMap(
                h -> Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(h, true, true)));
    }
}
