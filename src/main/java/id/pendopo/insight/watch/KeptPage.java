package id.pendopo.insight.watch;

import id.pendopo.platform.web.page.Crumb;
import java.util.List;

/** The page around a kept page, which is drawn in a closed frame. */
public record KeptPage(
        List<Crumb> crumbs,
        String unit,
        String title,
        String address,
        String readAt,
        String hash,
        String head,
        String body) {}
