package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.copy.Article;
import id.pendopo.observatory.probe.copy.Articles;
import id.pendopo.observatory.probe.copy.SimHash;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Domains;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of the site's news that another unit of the city published first. A city-wide release
 * that names its source is no copy; of two without dates neither is said to be the copier.
 */
final class CopiesProbe implements Probe {
    private static final Indicator COPIED = Indicator.of("copies.copied", Measure.SHARE);

    @Override
    public String id() {
        return "copies";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(COPIED);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(Articles.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        if (context.neighbours().items().isEmpty()) {
            return Readings.notMeasured(indicators(), Unmeasured.NOTHING_REGISTERED);
        }
        List<Article> articles =
                visit.of(Articles.MATTER).all().stream()
                        .filter(a -> a.simHash().isPresent())
                        .toList();
        return articles.isEmpty()
                ? Readings.notMeasured(indicators(), Unmeasured.NOTHING_FOUND)
                : List.of(measured(visit, articles, context.neighbours().items()));
    }

    private static Reading measured(
            Visit visit, List<Article> articles, List<Neighbours.Item> others) {
        var findings = new ArrayList<Finding>();
        var proofs = new ArrayList<Proof>();
        for (Article article : articles) {
            Optional<Neighbours.Item> original = original(article, others);
            original.ifPresent(item -> {
                findings.add(
                        Finding.on(
                                article.address(),
                                "copies.copied-item",
                                Excerpt.of(article.title(), 120),
                                item.unit(),
                                item.address().toString()));
                String words = article.title() + " = " + item.title() + " (" + item.address() + ")";
                proofs.add(ContentProofs.at(visit, article.address(), words));
            });
        }
        double share = (double) findings.size() / articles.size();
        var looked = articles.stream().map(Article::address).limit(5).toList();
        return Readings.measured(
                COPIED,
                share,
                findings,
                proofs.isEmpty() ? ContentProofs.pages(visit, looked) : proofs);
    }

    /** The earliest of the others that is nearly the same and was there before. */
    private static Optional<Neighbours.Item> original(
            Article article, List<Neighbours.Item> others) {
        if (article.named()) {
            return Optional.empty();
        }
        return others.stream()
                .filter(o -> SimHash.near(o.simHash(), article.simHash().getAsLong()))
                .filter(o -> !sameHost(o.address(), article.address()))
                .filter(o -> earlier(o, article))
                .min(java.util.Comparator.comparing(o -> o.published().orElseThrow()));
    }

    private static boolean earlier(Neighbours.Item other, Article article) {
        return other.published().isPresent()
                && article.published().isPresent()
                && other.published().get().isBefore(article.published().get());
    }

    private static boolean sameHost(URI one, URI two) {
        return one.getHost() != null
                && two.getHost() != null
                && Domains.withoutWww(one.getHost()).equals(Domains.withoutWww(two.getHost()));
    }
}
