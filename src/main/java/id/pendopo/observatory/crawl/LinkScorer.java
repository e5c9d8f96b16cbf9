package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Purpose;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Guesses from a link alone what the page behind it is for and what it is worth: by its words, its
 * path and its place on the page.
 */
final class LinkScorer {
    private static final int SHORT_TEXT = 5;
    private static final int LONG_SLUG = 3;
    private static final int LAST_LIST_PAGE = 3;
    private static final int CLIMB = 7;
    private static final Pattern DATED = Pattern.compile("/(19|20)\\d\\d/(0?[1-9]|1[0-2])/.+");
    private static final Pattern ITEM_PLACE =
            Pattern.compile(
                    "/(berita|artikel|article|news|post|posts|read|baca|detail|kabar|warta|pengumuman|kegiatan|blog|info|informasi|publikasi)[a-z_-]*/.*(\\d|-).*");
    private static final Pattern ITEM_QUERY =
            Pattern.compile("(^|&)(p|id|idberita|id_berita|news_id|berita|artikel|read)=\\d+(&|$)");
    private static final Pattern NEXT_PAGE =
            Pattern.compile(
                    "(?:/(?:page|halaman|hal)/|[?&](?:page|paged|halaman|hal|start|per_page|offset|limitstart)=)(\\d+)");

    private static final Pattern LEADS_ON =
            Pattern.compile(
                    "\\b(next|older|last|prev|previous|more|halaman|hal|laman|page|berikut|berikutnya|selanjutnya|lanjut|sebelumnya|terakhir|muat)\\b");

    private LinkScorer() {}

    /** Empty if the page behind it is not worth reading. */
    static Optional<Candidate> candidate(Element link, URI target, Purpose from) {
        if (Traps.isTrap(target)) {
            return Optional.empty();
        }
        String text = text(link);
        Matcher next = NEXT_PAGE.matcher(target.toString());
        if (next.find() && leadsOn(text)) {
            return nextPage(target, next.group(1), from);
        }
        Place place = Place.of(link);
        Purpose purpose = purpose(target, text, place);
        return Optional.of(new Candidate(target, purpose, worth(target, text, place, purpose)));
    }

    /** What an address promises without a link's words, as from a sitemap. */
    static Purpose byAddress(URI address) {
        return purpose(address, "", Place.BODY);
    }

    /** "2" and "next" lead on in a list; "Profil" at {@code /hal/12} is a page of its own. */
    private static boolean leadsOn(String text) {
        return text.chars().noneMatch(Character::isLetter) || LEADS_ON.matcher(text).find();
    }

    /** Lists are followed a little, never to their end. */
    private static Optional<Candidate> nextPage(URI target, String number, Purpose from) {
        boolean near = number.length() == 1 && Integer.parseInt(number) <= LAST_LIST_PAGE;
        return near && from == Purpose.NEWS_LIST
                ? Optional.of(
                        new Candidate(target, Purpose.NEWS_LIST, 0.2 / Integer.parseInt(number)))
                : Optional.empty();
    }

    private static Purpose purpose(URI target, String text, Place place) {
        boolean shortText = !text.isEmpty() && words(text) <= SHORT_TEXT;
        Optional<Purpose> said = shortText ? LinkWords.purpose(text) : Optional.empty();
        if (place == Place.MENU && said.isPresent()) {
            return said.get();
        }
        if (isItem(target)) {
            return Purpose.NEWS_ITEM;
        }
        return said.or(() -> LinkWords.purpose(pathWords(target)))
                .orElse(place == Place.MENU ? Purpose.SECTION : Purpose.OTHER);
    }

    static boolean isItem(URI target) {
        String path = target.getRawPath().toLowerCase(Locale.ROOT);
        String query =
                target.getRawQuery() == null ? "" : target.getRawQuery().toLowerCase(Locale.ROOT);
        boolean slug = last(path).chars().filter(c -> c == '-' || c == '_').count() >= LONG_SLUG;
        return DATED.matcher(path).find()
                || ITEM_PLACE.matcher(path).find()
                || slug
                || ITEM_QUERY.matcher(query).find();
    }

    private static double worth(URI target, String text, Place place, Purpose purpose) {
        double worth =
                switch (place) {
                    case MENU -> 1.0;
                    case BODY -> 0.8;
                    case FOOTER -> 0.6;
                };
        if (purpose == Purpose.NEWS_ITEM) {
            worth = place == Place.BODY ? 0.9 : 0.7;
        }
        long depth = target.getRawPath().chars().filter(c -> c == '/').count();
        double words = text.isEmpty() ? 0.1 : 0;
        return Math.max(0.05, worth - words - 0.02 * depth);
    }

    private static String text(Element link) {
        String own = link.text().strip();
        String words = own.isEmpty() ? link.attr("title") + " " + link.attr("aria-label") : own;
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static long words(String text) {
        return text.chars().filter(c -> c == ' ').count() + 1;
    }

    private static String last(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static String pathWords(URI target) {
        String path =
                target.getRawPath()
                        + " "
                        + (target.getRawQuery() == null ? "" : target.getRawQuery());
        String text = path.indexOf('%') < 0 ? path : decoded(path);
        return text.toLowerCase(Locale.ROOT).replaceAll("[/_=&?.+-]+", " ").strip();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Where on its page a link stands. */
    private enum Place {
        MENU,
        BODY,
        FOOTER;

        static Place of(Element link) {
            @Nullable Element at = link;
            for (int i = 0; at != null && i < CLIMB; i++) {
                String tag = at.normalName();
                if (tag.equals("nav") || tag.equals("header") || isMenu(at)) {
                    return MENU;
                }
                if (tag.equals("footer")) {
                    return FOOTER;
                }
                at = at.parent();
            }
            return BODY;
        }

        private static boolean isMenu(Element element) {
            if (!element.hasAttr("class") && !element.hasAttr("id")) {
                return false;
            }
            String names = element.attr("class") + " " + element.attr("id");
            return names.contains("menu") || names.contains("nav") || names.contains("Menu");
        }
    }
}
