package id.pendopo.observatory.date;

/**
 * What the class names, ids and element names around a text say of it, as flags. Class names are
 * taken apart into words, so that entry-date, entry_date and entryDate are the same.
 */
final class Area {
    static final int HEADER = 1;
    static final int NAV = 1 << 1;
    static final int ASIDE = 1 << 2;
    static final int FOOTER = 1 << 3;
    static final int COMMENTS = 1 << 4;
    static final int RELATED = 1 << 5;
    static final int EVENT = 1 << 6;
    static final int ARTICLE = 1 << 7;
    static final int BODY = 1 << 8;
    static final int HEADING = 1 << 9;
    static final int HIDDEN = 1 << 10;
    static final int DATE = 1 << 11;
    static final int META = 1 << 12;
    static final int PUBLISHED = 1 << 13;
    static final int MODIFIED = 1 << 14;
    static final int QUOTE = 1 << 15;
    static final int TITLED = 1 << 16;
    static final int CLOCK = 1 << 17;

    /** Flags of a small element about its own text, not of a whole region. */
    static final int MARKS = DATE | META | PUBLISHED | MODIFIED;

    /** Regions whose dates are those of something else. */
    static final int ELSEWHERE = NAV | ASIDE | FOOTER | COMMENTS | RELATED | EVENT | HEADER | CLOCK;

    private static final int ITEM = 1 << 20;
    private static final int NOT_COMMENTS = 1 << 21;
    private static final int WRAPPER = 1 << 22;
    private static final int PAGE = 1 << 23;

    private static final WordTable WORDS =
            WordTable.of(
                    "1 header kopf banner masthead topbar top sitehead pagetop",
                    "2 nav navbar menu navigation topnav breadcrumb breadcrumbs pagination pager toolbar"
                            + " navi menue submenu",
                    "3 sidebar aside widget widgets sidenav sidebars rightcol leftcol kolomkanan samping"
                            + " marginalspalte seitenleiste widgetarea promo advert",
                    "4 footer foot fuss colophon copyright bottom impressum fusszeile",
                    "5 comment comments commentlist kommentar kommentare komentar respond disqus reply"
                            + " replies commentarea commentbody commenttext commentmetadata tanggapan"
                            + " trackback trackbacks pingback commentaires reactions pinglist",
                    "6 related similar recommended recommend recommendation recommendations verwandt"
                            + " verwandte terkait empfehlung empfehlungen lainnya populer terpopuler popular"
                            + " trending latest recent terbaru neueste neuste newest upcoming carousel slider"
                            + " slideshow ticker marquee breaking baca readmore otherposts recentposts"
                            + " relatedposts morenews tags tagcloud archives archivelist archiv beliebt"
                            + " weitere weiterlesen popularposts blogarchive teaserlist newsticker"
                            + " othernews beritalain beritaterkait swiper owl toplist next previous prev"
                            + " trendingnow mostread meistgelesen authorbox sponsored lain",
                    "7 event events agenda veranstaltung veranstaltungen termin termine kalender calendar"
                            + " jadwal datepicker deadline tribe vevent dtstart dtend pengumumandeadline",
                    "8 article artikel hentry story beitrag",
                    "9 articlebody entrycontent postcontent articletext bodytext storybody postbody"
                            + " articlecontent",
                    "10 date datum tanggal tgl time timestamp datetime pubdate dateline posted waktu"
                            + " postdate entrydate articledate newsdate datestamp createdate created"
                            + " timeago blogdate dates datetext publikasi publication fecha datepost"
                            + " pubtime releasedate postedon entrytime posttime createddate zeit uhrzeit"
                            + " dato kalenderblatt kiri-tanggal storydate itemdatecreated datecreated"
                            + " postdateicon articletime submittime datepublication newstime",
                    "11 meta byline info metadata details detail postmeta entrymeta postinfo entryinfo"
                            + " articleinfo submitted postmetadata author autor penulis bylines credits"
                            + " postheader entryheader kicker dachzeile smallfont postdetails postby infos"
                            + " blogmeta postfooter post-timestamp postauthor credit subline subtitle"
                            + " newsinfo metabar published-by articlemeta contentinfo small",
                    "12 published publish publishdate publisheddate datepublished publishedat"
                            + " dtpublished publishedon veroeffentlicht erschienen terbit publisheddates"
                            + " tayang publishtime diterbitkan",
                    "13 modified updated update lastmodified modifydate lastupdate lastupdated lastmod"
                            + " datemodified geaendert aktualisiert diperbarui changed revised stand"
                            + " modifieddate updatetime",
                    "14 clock today weather cuaca wetter jamdigital servertime heute",
                    "15 title headline judul titel contentheading posttitle entrytitle articletitle",
                    "16 entry post news berita single content konten detail item blogpost",
                    "17 count counter link links no open opened closed off icon number has status"
                            + " toggle button btn allowed disabled enabled",
                    "18 page",
                    "19 wrap wrapper container with layout col columns main site outer inner");

    private static final int[] FLAGS = {
        0,
        HEADER,
        NAV,
        ASIDE,
        FOOTER,
        COMMENTS,
        RELATED,
        EVENT,
        ARTICLE,
        BODY,
        DATE,
        META,
        PUBLISHED,
        MODIFIED,
        CLOCK,
        TITLED,
        ITEM,
        NOT_COMMENTS,
        PAGE,
        WRAPPER
    };

    private static final int SLOTS = 1024;

    private final long[] seen = new long[SLOTS];
    private final int[] known = new int[SLOTS];

    /** The flags of a class or id attribute; the same value is taken apart only once a page. */
    int named(char[] source, int from, int to) {
        if (to - from > 400) {
            return 0;
        }
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ source[i]) * 0x100000001b3L;
        }
        int slot = (int) (hash ^ (hash >>> 32)) & (SLOTS - 1);
        if (seen[slot] != hash) {
            seen[slot] = hash;
            known[slot] = classify(source, from, to);
        }
        return known[slot];
    }

    private static int classify(char[] source, int from, int to) {
        int flags = 0;
        int at = from;
        while (at < to) {
            while (at < to && source[at] <= ' ') {
                at++;
            }
            int token = at;
            while (at < to && source[at] > ' ') {
                at++;
            }
            flags |= token(source, token, at);
        }
        return flags;
    }

    private static int token(char[] source, int from, int to) {
        int flags = 0;
        int word = from;
        for (int at = from; at <= to; at++) {
            boolean hump =
                    at > from && at < to && isCapital(source[at]) && !isCapital(source[at - 1]);
            if (at == to || hump || !DateReader.isLetter(source[at])) {
                if (at - word > 1) {
                    flags |= FLAGS[WORDS.get(source, word, at)];
                }
                word = hump ? at : at + 1;
            }
        }
        return weigh(flags);
    }

    /** Two words together may mean something else: entry-footer, comments-link, has-sidebar. */
    private static int weigh(int flags) {
        int weighed = flags;
        if ((flags & NOT_COMMENTS) != 0) {
            weighed &= ~(COMMENTS | ASIDE | RELATED | NAV);
        }
        if ((flags & WRAPPER) != 0) {
            weighed &= ~(ASIDE | HEADER | MARKS);
        }
        if ((flags & PAGE) != 0) {
            weighed &= ~HEADER;
        }
        if ((flags & (ITEM | ARTICLE)) != 0 && (flags & (DATE | MODIFIED)) == DATE) {
            weighed |= PUBLISHED;
        }
        if ((flags & (ITEM | ARTICLE)) != 0) {
            boolean frame = (flags & (HEADER | FOOTER)) != 0;
            weighed &= ~(HEADER | FOOTER);
            weighed |= frame ? META : 0;
        }
        if ((flags & (DATE | META | PUBLISHED)) != 0) {
            weighed &= ~(TITLED | ARTICLE | BODY);
        }
        return weighed & (CLOCK * 2 - 1);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
