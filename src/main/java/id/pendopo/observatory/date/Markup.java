package id.pendopo.observatory.date;

/** Numbers for the element and attribute names that matter to dates. */
final class Markup {
    static final int HTML = 1;
    static final int HEAD = 2;
    static final int BODY = 3;
    static final int META = 4;
    static final int LINK = 5;
    static final int TITLE = 6;
    static final int SCRIPT = 7;
    static final int STYLE = 8;
    static final int H1 = 9;
    static final int H2 = 10;
    static final int H3 = 11;
    static final int H4 = 12;
    static final int TIME = 13;
    static final int ABBR = 14;
    static final int ARTICLE = 15;
    static final int MAIN = 16;
    static final int HEADER = 17;
    static final int FOOTER = 18;
    static final int NAV = 19;
    static final int ASIDE = 20;
    static final int SELECT = 21;
    static final int TEXTAREA = 22;
    static final int TEMPLATE = 23;
    static final int SVG = 24;
    static final int A = 25;
    static final int P = 26;
    static final int LI = 27;
    static final int TD = 28;
    static final int TR = 29;
    static final int DT = 30;
    static final int DD = 31;
    static final int DIV = 32;
    static final int SECTION = 33;
    static final int OTHER_BLOCK = 34;
    static final int VOID = 35;
    static final int VOID_BLOCK = 36;
    static final int SPAN = 37;
    static final int BLOCKQUOTE = 38;
    static final int SMALL_HEADING = 39;
    static final int IFRAME = 40;
    static final int SMALL = 41;

    static final WordTable ELEMENTS =
            WordTable.of(
                    "1 html",
                    "2 head",
                    "3 body",
                    "4 meta",
                    "5 link",
                    "6 title",
                    "7 script",
                    "8 style",
                    "9 h1",
                    "10 h2",
                    "11 h3",
                    "12 h4",
                    "13 time",
                    "14 abbr",
                    "15 article",
                    "16 main",
                    "17 header",
                    "18 footer",
                    "19 nav",
                    "20 aside",
                    "21 select",
                    "22 textarea",
                    "23 template",
                    "24 svg",
                    "25 a",
                    "26 p",
                    "27 li",
                    "28 td th",
                    "29 tr",
                    "30 dt",
                    "31 dd",
                    "32 div",
                    "33 section",
                    "34 ul ol dl table tbody thead tfoot form fieldset figure figcaption center address"
                            + " pre caption details summary main dialog",
                    "35 img input wbr area base col embed param source track keygen",
                    "36 br hr",
                    "37 span",
                    "38 blockquote",
                    "39 h5 h6",
                    "40 iframe");

    static final int CLASS = 1;
    static final int ID = 2;
    static final int ITEMPROP = 3;
    static final int PROPERTY = 4;
    static final int NAME = 5;
    static final int CONTENT = 6;
    static final int DATETIME = 7;
    static final int TITLE_TEXT = 8;
    static final int PUBDATE = 9;
    static final int LANG = 10;
    static final int HTTP_EQUIV = 11;
    static final int TYPE = 12;
    static final int REL = 13;
    static final int HREF = 14;
    static final int DATA_DATE = 15;
    static final int ROLE = 16;
    static final int DATA_TIMESTAMP = 17;

    static final WordTable ATTRIBUTES =
            WordTable.of(
                    "1 class",
                    "2 id",
                    "3 itemprop",
                    "4 property",
                    "5 name",
                    "6 content",
                    "7 datetime",
                    "8 title",
                    "9 pubdate",
                    "10 lang xml:lang",
                    "11 http-equiv",
                    "12 type",
                    "13 rel",
                    "14 href",
                    "15 data-date data-datetime data-published data-pubdate data-publish-date"
                            + " data-published-at data-publishdate data-publication-date data-post-date"
                            + " data-created data-shortdate",
                    "16 role",
                    "17 data-timestamp data-time data-utime data-unixtime data-epoch data-seconds");

    private Markup() {}

    static boolean isVoid(int element) {
        return element == VOID || element == VOID_BLOCK || element == META || element == LINK;
    }

    static boolean isBlock(int element) {
        return switch (element) {
            case 0, A, ABBR, TIME, SPAN, SMALL, VOID -> false;
            default -> true;
        };
    }

    /** Whether the end of a text-level element inside does not reach out of it. */
    static boolean isRegion(int element) {
        return switch (element) {
            case DIV, SECTION, ARTICLE, MAIN, HEADER, FOOTER, NAV, ASIDE, OTHER_BLOCK, TD, BODY ->
                    true;
            default -> false;
        };
    }

    static boolean isHeading(int element) {
        return element >= H1 && element <= H4;
    }

    /** Whether another of the kind ends an open one: paragraphs, items, cells. */
    static boolean endsItself(int element) {
        return element >= P && element <= DD;
    }

    /** Whether no text inside is for readers. */
    static boolean hidesText(int element) {
        return element >= SELECT && element <= SVG || element == IFRAME;
    }
}
