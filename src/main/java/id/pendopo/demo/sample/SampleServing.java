package id.pendopo.demo.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Answers for one sample site: first what its traits do to every visitor, then its pages. */
final class SampleServing {
    private static final Duration SLOWLY = Duration.ofSeconds(2);

    private final SampleSite site;
    private final String base;
    private final SamplePages pages;
    private final SampleFiles files;

    SampleServing(SampleSite site, int port, LocalDate today, ZoneId zone) {
        this.site = site;
        String address = site.address(port);
        this.base = address.substring(0, address.length() - 1);
        this.pages = new SamplePages(site, base, today, zone);
        this.files = new SampleFiles(site, pages, base, zone);
    }

    SampleAnswer answer(SampleRequest request) {
        SampleAnswer answer =
                odd(request).or(() -> file(request.path())).orElseGet(() -> page(request.path()));
        return site.is(SampleTrait.SLOW) ? answer.after(SLOWLY) : answer;
    }

    private Optional<SampleAnswer> odd(SampleRequest request) {
        if (site.is(SampleTrait.HTTPS) && !request.secure()) {
            return Optional.of(SampleAnswer.redirect(base + request.path()));
        }
        if (site.is(SampleTrait.REDIRECT_LOOP)) {
            String next = request.path().equals("/beranda") ? "/home" : "/beranda";
            return Optional.of(SampleAnswer.redirect(base + next));
        }
        if (site.is(SampleTrait.MOVED_AWAY)) {
            String blog = "http://kelurahan-contoh.blogspot.com" + SampleSite.SUFFIX;
            return Optional.of(
                    SampleAnswer.redirect(blog + base.substring(base.lastIndexOf(':')) + "/"));
        }
        if (site.is(SampleTrait.CLOAKED_GAMBLING) && request.fromSearch()) {
            return Optional.of(SampleAnswer.html(200, fill("gambling.html")));
        }
        return site.traits().stream()
                .filter(trait -> trait.oddPage().isPresent())
                .findFirst()
                .map(this::oddPage);
    }

    private SampleAnswer oddPage(SampleTrait trait) {
        return SampleAnswer.html(trait.oddStatus(), fill(trait.oddPage().orElseThrow()))
                .with(trait.oddHeaders());
    }

    private String fill(String name) {
        return Engine.fill(
                Resources.text("odd/" + name),
                Map.of(
                        "host",
                        site.host(),
                        "sample",
                        "CONTOH: situs buatan untuk mencoba Pendopo."));
    }

    private Optional<SampleAnswer> file(String path) {
        if (path.equals("/robots.txt") && !site.is(SampleTrait.NO_ROBOTS)) {
            return Optional.of(text("text/plain; charset=utf-8", files.robots()));
        }
        if (!pages.feedAddress().isEmpty() && path.equals(pages.feedAddress())) {
            return Optional.of(text("application/rss+xml; charset=utf-8", files.feed()));
        }
        if (!pages.sitemapAddress().isEmpty() && path.equals(pages.sitemapAddress())) {
            return Optional.of(text("application/xml; charset=utf-8", files.sitemap()));
        }
        return path.startsWith(pages.assets() + "/") || path.endsWith(".css")
                ? Optional.of(SampleFiles.file(path))
                : Optional.empty();
    }

    private static SampleAnswer text(String type, String text) {
        return SampleAnswer.of(200, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private SampleAnswer page(String path) {
        Optional<String> page = pages.page(path);
        if (page.isPresent()) {
            return SampleAnswer.html(200, page.get(), charset());
        }
        int status = site.is(SampleTrait.SOFT_404) ? 200 : 404;
        return SampleAnswer.html(
                status,
                "<!DOCTYPE html><html lang=\"id\"><head><title>Halaman tidak ditemukan</title></head>"
                        + "<body><h1>Maaf, halaman tidak ditemukan</h1><p><a href=\"/\">Kembali ke beranda</a></p></body></html>");
    }

    private Charset charset() {
        return site.is(SampleTrait.WINDOWS_1252)
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }
}
