package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.probe.page.Unseen;
import id.pendopo.observatory.visit.Page;
import id.pendopo.platform.address.Domains;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for signs of strangers on one page. */
public final class Suspicions {
    private static final Pattern DEFACED =
            Pattern.compile(
                    " (?:hacked by|defaced by|owned by|pwned by|pwn3d by|h4cked by|h4ck3d by|touched by"
                            + "|stamped by|was here|got hacked|hacked) ");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)url\\s*=\\s*['\"]?\\s*(https?://[^'\"\\s>]+)");
    private static final int SHORT_PAGE = 500;
    private static final int BARE = 150;
    private static final int HIDDEN_CLUSTER = 3;

    private final Page page;
    private final PageParts parts;
    private final List<Suspicion> found = new ArrayList<>();

    private Suspicions(Page page) {
        this.page = page;
        this.parts = PageParts.of(page);
    }

    public static List<Suspicion> on(Page page) {
        return page.found(Signs.class, Suspicions::look).all();
    }

    /** Two want them of a home page. */
    private record Signs(List<Suspicion> all) {}

    private static Signs look(Page page) {
        var looking = new Suspicions(page);
        looking.words();
        looking.links();
        looking.scripts();
        looking.refresh();
        looking.defaced();
        looking.writing();
        return new Signs(List.copyOf(looking.found));
    }

    private void words() {
        var verdict = Lexicon.judge(parts.folded());
        String title = page.title();
        boolean titled = Lexicon.sells(title);
        boolean described = described();
        if (titled || verdict.sells() || described) {
            var words = new LinkedHashSet<>(verdict.promo());
            words.addAll(verdict.weak());
            String told = words.isEmpty() ? title : String.join(", ", words);
            String excerpt =
                    titled || verdict.promo().isEmpty()
                            ? title
                            : parts.around(verdict.start(), verdict.end());
            add(Suspicion.Kind.GAMBLING_WORDS, Excerpt.of(told, 150), excerpt);
        }
    }

    private boolean described() {
        return !parts.description().isEmpty() && Lexicon.judge(parts.description()).sells();
    }

    private void links() {
        Set<String> hiddenHosts = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (PageLink link : parts.links()) {
            if (!foreign(link.href())) {
                continue;
            }
            boolean sells = sells(link);
            if (sells && told.add(link.href())) {
                boolean unseen = link.unseen() != Unseen.NOT;
                var kind = unseen ? Suspicion.Kind.HIDDEN_LINK : Suspicion.Kind.INJECTED_LINK;
                add(kind, link.href(), link.label() + " → " + link.href());
            }
            boolean trick = link.unseen() != Unseen.NOT && link.unseen() != Unseen.NOT_SHOWN;
            if (trick && !sells) {
                hiddenHosts.add(host(link.href()));
            }
        }
        if (hiddenHosts.size() >= HIDDEN_CLUSTER) {
            String hosts = String.join(", ", hiddenHosts);
            add(Suspicion.Kind.HIDDEN_LINK, Excerpt.of(hosts, 150), hosts);
        }
    }

    /** By its words or its address; a warning that names such a site is no injection. */
    private boolean sells(PageLink link) {
        if (!Lexicon.sells(link.label()) && !Lexicon.inAddress(hostAndPath(link.href()))) {
            return false;
        }
        String around =
                parts.text()
                        .substring(
                                Math.max(0, link.start() - 130),
                                Math.min(parts.text().length(), link.end() + 130));
        return Lexicon.judge(around).against() == 0;
    }

    private void scripts() {
        for (String script : parts.scripts()) {
            Scripts.suspicious(script, page.address())
                    .ifPresent(sign ->
                            add(
                                    sign.redirect()
                                            ? Suspicion.Kind.FOREIGN_REDIRECT
                                            : Suspicion.Kind.OBFUSCATED_SCRIPT,
                                    Excerpt.of(sign.what(), 150),
                                    sign.what()));
        }
    }

    private void refresh() {
        for (PageParts.Refresh refresh : parts.refreshes()) {
            Matcher target = REFRESH.matcher(refresh.content());
            if (target.find() && foreign(target.group(1))) {
                add(Suspicion.Kind.FOREIGN_REDIRECT, target.group(1), refresh.markup());
            }
        }
    }

    private void defaced() {
        String title = Folded.text(page.title());
        var headings = new StringBuilder();
        parts.headings().stream()
                .filter(h -> h.level() <= 2)
                .forEach(h -> headings.append(h.words()).append(' '));
        boolean brief = parts.text().length() < SHORT_PAGE;
        String all =
                title + Folded.text(headings.toString()) + (brief ? parts.folded().text() : "");
        Matcher words = DEFACED.matcher(all);
        boolean by = words.find();
        boolean certain = by && (words.group().contains(" by ") || parts.text().length() < BARE);
        if (certain && Lexicon.judge(all).against() == 0) {
            add(
                    Suspicion.Kind.DEFACED,
                    words.group().strip(),
                    page.title() + " · " + Excerpt.of(parts.text(), 200));
        }
    }

    private void writing() {
        if (ForeignWriting.fills(parts) || ForeignWriting.heads(page.title())) {
            add(
                    Suspicion.Kind.FOREIGN_WRITING,
                    Excerpt.of(page.title(), 120),
                    Excerpt.of(page.title() + " · " + parts.text(), 200));
        }
    }

    private void add(Suspicion.Kind kind, String what, String excerpt) {
        String shown = excerpt.isBlank() ? what : excerpt;
        found.add(new Suspicion(kind, page.address(), what, Excerpt.of(shown, 400)));
    }

    /** On no government host and not on the site's own domain or a known network. */
    private boolean foreign(String href) {
        return foreign(href, page.address());
    }

    static boolean foreign(String href, URI site) {
        String host = host(href);
        if (host.isEmpty() || site.getHost() == null) {
            return false;
        }
        // Most links of a page lead to its own site: that is told first.
        if (host.equals(site.getHost())
                || Domains.isUnder(host, Domains.withoutWww(site.getHost()))) {
            return false;
        }
        boolean trusted =
                host.endsWith(".go.id")
                        || host.endsWith(".ac.id")
                        || host.endsWith(".sch.id")
                        || host.endsWith(".desa.id");
        return !trusted
                && id.pendopo.directory.ChannelAddress.network(href).isEmpty()
                && !Domains.registrable(host).equals(Domains.registrable(site.getHost()));
    }

    static String host(String href) {
        if (!href.startsWith("http://") && !href.startsWith("https://")) {
            return "";
        }
        int start = href.indexOf("//") + 2;
        int end = start;
        while (end < href.length() && "/?#:".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        return href.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String hostAndPath(String href) {
        int query = href.indexOf('?');
        String address = query < 0 ? href : href.substring(0, query);
        return address.substring(address.indexOf("//") + 2);
    }
}
