package id.pendopo.sites.wordpress;

import id.pendopo.platform.address.Addresses;
import id.pendopo.sites.redirect.Redirects;
import id.pendopo.sites.wordpress.read.OldPost;

/** Leads all addresses a post or page had to where it stands now. */
final class OldAddresses {
    private final Redirects redirects;

    OldAddresses(Redirects redirects) {
        this.redirects = redirects;
    }

    void lead(Arrivals run, OldPost post, String path) {
        redirects.keep(run.site, post.address(), path, BringFile.ORIGIN);
        redirects.keep(run.site, post.id(), path, BringFile.ORIGIN);
        post.guid()
                .filter(g -> Addresses.sameSite(g, run.catalogue.site().home()))
                .ifPresent(g -> redirects.keep(run.site, g, path, BringFile.ORIGIN));
    }
}
