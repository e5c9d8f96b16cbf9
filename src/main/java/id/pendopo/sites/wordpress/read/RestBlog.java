package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.RestAnswers.Told;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A WordPress read through its REST API, as any visitor may: what is not public is not seen. */
public final class RestBlog implements OldBlog {
    /** What WordPress itself and its editor keep; nobody misses it. */
    static final Set<String> INNER =
            Set.of(
                    "post",
                    "page",
                    "attachment",
                    "nav_menu_item",
                    "wp_block",
                    "wp_template",
                    "wp_template_part",
                    "wp_navigation",
                    "wp_global_styles",
                    "wp_font_family",
                    "wp_font_face");

    private static final String EMBED = "&_embed=author,wp:term";

    private final PoliteReader reader;
    private final URI address;
    private final ZoneId city;
    private final Optional<Instant> since;
    private @Nullable RestAnswers api;

    /**
     * @param city zone of the city, for a site that never set its own
     * @param since only what was changed after; empty for all
     */
    public RestBlog(PoliteReader reader, URI address, ZoneId city, Optional<Instant> since) {
        this.reader = reader;
        this.address = address;
        this.city = city;
        this.since = since;
    }

    @Override
    public Catalogue catalogue(Telling telling) throws OldBlogRefused {
        RestRoot.Found found = new RestRoot(reader).find(address);
        RestAnswers here = found.api();
        api = here;
        var terms = new ArrayList<OldTerm>();
        terms(here, "wp/v2/categories", OldTerm.Kind.CATEGORY, terms, telling);
        terms(here, "wp/v2/tags", OldTerm.Kind.TAG, terms, telling);
        Map<Long, OldMedium> media = new HashMap<>();
        new RestList(here, "wp/v2/media", "&orderby=id&order=asc", telling::leftOut)
                .each(n -> RestEntry.medium(n).ifPresent(m -> media.put(m.id(), m)));
        otherTypes(here, telling);
        int posts =
                new RestList(here, "wp/v2/posts", changed(), telling::leftOut).count()
                        + new RestList(here, "wp/v2/pages", changed(), telling::leftOut).count();
        return new Catalogue(found.site(), terms, media, posts);
    }

    @Override
    public void posts(Catalogue catalogue, Telling telling) throws OldBlogRefused {
        RestAnswers here = api;
        if (here == null) {
            throw new IllegalStateException("The catalogue of " + address + " comes first");
        }
        var entry = new RestEntry(catalogue.site(), city);
        String order = "&orderby=date&order=asc" + EMBED + changed();
        // Pages first: posts link to them more often than the other way round.
        new RestList(
                        here,
                        "wp/v2/pages",
                        "&orderby=id&order=asc" + EMBED + changed(),
                        telling::leftOut)
                .each(n -> entry.post(n, OldPost.Kind.PAGE, telling));
        new RestList(here, "wp/v2/posts", order, telling::leftOut)
                .each(n -> entry.post(n, OldPost.Kind.POST, telling));
    }

    /** Since WordPress 5.7; older ones ignore it and tell everything, which does no harm. */
    private String changed() {
        return since.map(s ->
                        "&modified_after="
                                + LocalDateTime.ofInstant(s, ZoneOffset.UTC)
                                        .minusHours(14)
                                        .truncatedTo(ChronoUnit.SECONDS))
                .orElse("");
    }

    private static void terms(
            RestAnswers api, String route, OldTerm.Kind kind, List<OldTerm> terms, Telling telling)
            throws OldBlogRefused {
        new RestList(api, route, "&orderby=id&order=asc", telling::leftOut)
                .each(n -> terms.add(RestEntry.term(n, kind)));
    }

    private static void otherTypes(RestAnswers api, Telling telling) throws OldBlogRefused {
        if (!(api.ask("wp/v2/types", "") instanceof Told.Json(var types, var headers))) {
            return;
        }
        for (Map.Entry<String, JsonNode> type : types.properties()) {
            String base = type.getValue().path("rest_base").asString("");
            if (!INNER.contains(type.getKey()) && base.matches("[a-z0-9_-]{1,50}")) {
                int count = new RestList(api, "wp/v2/" + base, "", telling::leftOut).count();
                if (count > 0) {
                    telling.leftOut(
                            new LeftOut(
                                    "type:" + type.getKey(),
                                    "",
                                    type.getValue().path("name").asString(type.getKey()),
                                    Reason.OTHER_TYPE,
                                    Integer.toString(count)));
                }
            }
        }
    }
}
