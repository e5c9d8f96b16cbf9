package id.pendopo.observatory.probe.copy;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import java.util.ArrayList;
import java.util.List;

/** The site's pages of news as items to compare. */
public final class Articles implements Gathering {
    public static final Matter<Articles> MATTER = new Matter<>(Articles.class, Articles::new);

    private final List<Article> all = new ArrayList<>();

    @Override
    public void page(Fetch fetch, Page page) {
        if (fetch.purpose() == Purpose.NEWS_ITEM) {
            all.add(Article.of(page));
        }
    }

    /** In the order read. */
    public List<Article> all() {
        return all;
    }
}
