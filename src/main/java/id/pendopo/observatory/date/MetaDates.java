package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Candidate.Role;
import id.pendopo.observatory.date.Scan.Attribute;
import id.pendopo.observatory.date.Scan.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates in the meta elements of a page. */
final class MetaDates {
    private static final Map<String, Kind> KINDS = new HashMap<>();

    private record Kind(Role role, double trust) {}

    static {
        trust(
                Role.PUBLISHED,
                0.95,
                "article:published_time article:published og:article:published_time og:published_time"
                        + " article:publish_time article.published dc.date.issued dcterms.issued"
                        + " dc.issued citation_online_date sailthru.date parsely-pub-date"
                        + " datepublished publishdate publish_date publish-date publication_date"
                        + " publication-date pubdate pub_date publisheddate published-date"
                        + " published_date published published_at publishedat vr:published_time"
                        + " bt:pubdate shareaholic:article_published_time cxenseparse:recs:publishtime"
                        + " cse-pubdate rbpubdate gentime prism.publicationdate article_date_original"
                        + " original-publish-date originalpublicationdate firstpublished dcsext.pn-date"
                        + " rnews:datepublished og:release_date og:pubdate pubyear-date"
                        + " content_published_date last-published dateposted post_date publishtime"
                        + " article:publishdate cxenseparse:publishtime dc.date.published"
                        + " eprints.datestamp govuk:first-published-at content_publisheddate pdate ptime");
        trust(
                Role.PUBLISHED,
                0.85,
                "date dc.date dcterms.date dc:date article:post_date displaydate display_date"
                        + " article_date article-date artikel-datum citation_publication_date"
                        + " citation_date news_date blogdate datecreated dc.date.created"
                        + " dcterms.created dc.created created creation_date creation-date"
                        + " created_time article:created createdate cms_date documentdate issuedate"
                        + " content-date item_date video:release_date release_date sitedate datum"
                        + " dcterms.available dc.date.available pagerender_date story_date"
                        + " eprints.date tanggal date_published date.created page-date");
        trust(Role.PUBLISHED, 0.5, "timestamp time article.created og:time");
        trust(
                Role.MODIFIED,
                0.9,
                "article:modified_time article:modified og:updated_time og:modified_time"
                        + " dcterms.modified dc.date.modified dc.modified datemodified lastmod"
                        + " last-modified last_modified modified modified_time article:updated_time"
                        + " article:updated article:last_modified bt:moddate cxenseparse:recs:articlemodified"
                        + " lastmodified date_modified updated_time last-updated last_updated"
                        + " lastupdate last-update revised revision_date dateupdated date.updated"
                        + " eomportal-lastupdate pagemodified mod_date update_date article_date_updated");
    }

    private MetaDates() {}

    static List<Candidate> find(PageFacts page) {
        List<Candidate> found = new ArrayList<>();
        for (Attribute attribute : page.scan().attributes) {
            if (attribute.origin() == Origin.META) {
                add(found, page, attribute);
            }
        }
        return found;
    }

    private static void add(List<Candidate> found, PageFacts page, Attribute attribute) {
        if (attribute.value().length() < 6) {
            return;
        }
        Kind kind = KINDS.get(attribute.name().toLowerCase(Locale.ROOT));
        if (kind == null) {
            return;
        }
        MachineDate.read(attribute.value(), page.american())
                .filter(date -> page.believes(date.day()))
                .ifPresent(date -> {
                    String excerpt = attribute.name() + ": " + attribute.value();
                    found.add(Candidate.of(kind.role(), date, kind.trust(), Reason.META, excerpt));
                });
    }

    private static void trust(Role role, double trust, String words) {
        for (String word : words.split(" ")) {
            KINDS.put(word, new Kind(role, trust));
        }
    }
}
