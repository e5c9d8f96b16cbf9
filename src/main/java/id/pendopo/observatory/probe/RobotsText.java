package id.pendopo.observatory.probe;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a robots.txt says, read line by line. Source: RFC 9309.
 *
 * @param faulty the first line that is none of the known kinds; empty if all are
 * @param closed whether every robot is kept out of everything
 * @param namesSitemap whether it tells where a sitemap is
 */
record RobotsText(Optional<String> faulty, boolean closed, boolean namesSitemap) {
    private static final Set<String> KNOWN =
            Set.of(
                    "user-agent",
                    "allow",
                    "disallow",
                    "sitemap",
                    "crawl-delay",
                    "host",
                    "clean-param",
                    "request-rate",
                    "visit-time",
                    "noindex",
                    "content-signal",
                    "content-usage");

    static RobotsText read(String text) {
        var reader = new Reader();
        text.lines().forEach(reader::line);
        return new RobotsText(
                Optional.ofNullable(reader.faulty),
                reader.shut && !reader.opened,
                reader.namesSitemap);
    }

    private static final class Reader {
        private @Nullable String faulty;
        private boolean inAgents;
        private boolean forAll;
        private boolean shut;
        private boolean opened;
        private boolean namesSitemap;

        void line(String written) {
            int hash = written.indexOf('#');
            var line =
                    (hash < 0 ? written : written.substring(0, hash)).replace("\uFEFF", "").strip();
            if (line.isEmpty()) {
                return;
            }
            int colon = line.indexOf(':');
            var name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) {
                if (faulty == null) {
                    faulty = line;
                }
                return;
            }
            rule(name, line.substring(colon + 1).strip());
        }

        /** Agents in a row begin one group. */
        private void rule(String name, String value) {
            if (name.equals("user-agent")) {
                forAll = (inAgents && forAll) || value.equals("*");
                inAgents = true;
                return;
            }
            switch (name) {
                case "disallow" -> shut |= forAll && (value.equals("/") || value.equals("/*"));
                case "allow" -> opened |= forAll && !value.isEmpty();
                case "sitemap" -> namesSitemap = true;
                default -> {}
            }
            inAgents = inAgents && name.equals("sitemap");
        }
    }
}
