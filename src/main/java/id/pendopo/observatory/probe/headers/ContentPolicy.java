package id.pendopo.observatory.probe.headers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policy that several Content-Security-Policy fields make together, as the Observatory reads
 * it: a source of a directive counts only if the first policies that have the directive agree on
 * it. What two of them share is not taken back by a third, though browsers would.
 *
 * @param directives by lower-case name, with lower-case sources; never an empty set
 * @param duplicates whether a reporting directive stands twice in a policy
 */
record ContentPolicy(Map<String, Set<String>> directives, boolean duplicates) {
    private static final int SHORTEST = "img-src".length() - 1;
    private static final Set<String> MAY_REPEAT = Set.of("report-uri", "report-to");
    private static final String NONE = "'none'";

    /** A source with the policy it was last seen in. */
    private static final class Source {
        final String text;
        final int policy;
        boolean keep;

        Source(String text, int policy, boolean keep) {
            this.text = text;
            this.policy = policy;
            this.keep = keep;
        }
    }

    /** Empty if one of them cannot be read or repeats a directive. */
    static Optional<ContentPolicy> parse(List<String> policies) {
        var merged = new LinkedHashMap<String, List<Source>>();
        boolean duplicates = false;
        for (int i = 0; i < policies.size(); i++) {
            var policy = policies.get(i).replaceAll("[\r\n]", "").strip();
            if (policy.length() < SHORTEST) {
                return Optional.empty();
            }
            var seen = new HashSet<String>();
            for (var entry : policy.split(";")) {
                var words = entry.strip().split("\\s+");
                var name = words[0].toLowerCase(Locale.ROOT);
                if (name.isEmpty()) {
                    continue;
                }
                if (!seen.add(name)) {
                    if (!MAY_REPEAT.contains(name)) {
                        return Optional.empty();
                    }
                    duplicates = true;
                }
                merge(merged, name, sources(name, words, i), i, policies.size());
            }
        }
        return Optional.of(new ContentPolicy(flat(merged), duplicates));
    }

    private static List<Source> sources(String name, String[] words, int policy) {
        var sources = new ArrayList<Source>();
        for (int i = 1; i < words.length; i++) {
            sources.add(new Source(words[i].toLowerCase(Locale.ROOT), policy, policy == 0));
        }
        if (sources.isEmpty() && name.endsWith("-src")) {
            sources.add(new Source(NONE, policy, policy == 0));
        }
        return sources;
    }

    private static void merge(
            Map<String, List<Source>> merged,
            String name,
            List<Source> sources,
            int policy,
            int policies) {
        var combined = new ArrayList<Source>();
        if (policy > 0) {
            combined.addAll(merged.getOrDefault(name, List.of()));
        }
        combined.addAll(sources);
        combined.sort(Comparator.comparing(s -> s.text));
        for (int i = 1; i < combined.size(); i++) {
            compare(combined.get(i - 1), combined.get(i));
        }
        var kept = new ArrayList<>(combined.stream().filter(s -> s.keep).toList());
        if (policy == 0 && policies > 1) {
            kept.forEach(s -> s.keep = false);
        }
        merged.put(name, kept);
    }

    /** Within one policy a longer source is superfluous; of two policies both must have it. */
    private static void compare(Source before, Source source) {
        if (source.policy == before.policy) {
            if (source.text.startsWith(before.text)) {
                source.keep = false;
            }
        } else if (covers(before.text, source.text)) {
            source.keep = true;
        }
    }

    /** Whether the path part of a source matches another's: whole, or as a folder. */
    private static boolean covers(String pattern, String text) {
        var wanted = pattern.split("/", -1);
        var given = text.split("/", -1);
        boolean exact = !pattern.endsWith("/");
        if (wanted.length > given.length || exact && wanted.length != given.length) {
            return false;
        }
        int compared = exact ? wanted.length : wanted.length - 1;
        for (int i = 0; i < compared; i++) {
            if (!wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Set<String>> flat(Map<String, List<Source>> merged) {
        var flat = new LinkedHashMap<String, Set<String>>();
        merged.forEach((name, sources) -> {
            var texts = new LinkedHashSet<String>();
            sources.forEach(s -> texts.add(s.text));
            if (texts.isEmpty()) {
                texts.add(NONE);
            }
            flat.put(name, texts);
        });
        return flat;
    }
}
