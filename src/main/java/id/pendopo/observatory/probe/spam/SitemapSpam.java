package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.visit.SiteFiles;
import java.net.URI;
import java.util.List;

/** Addresses in the sitemap that strangers put there: pages nobody sees but search engines. */
public final class SitemapSpam {
    /** More are not looked at: a site has one injected page or thousands. */
    private static final int MOST = 3_000;

    private SitemapSpam() {}

    public static List<URI> in(List<SiteFiles.Entry> entries) {
        return entries.stream()
                .limit(MOST)
                .map(SiteFiles.Entry::address)
                .filter(SitemapSpam::injected)
                .toList();
    }

    private static boolean injected(URI address) {
        String path = address.getPath();
        if (path == null) {
            return false;
        }
        String words = path + ' ' + (address.getQuery() == null ? "" : address.getQuery());
        return Lexicon.inAddress(words) || ForeignWriting.count(words) >= 4;
    }
}
