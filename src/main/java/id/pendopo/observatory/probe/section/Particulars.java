package id.pendopo.observatory.probe.section;

import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contents that are no page of their own: address, telephone, e-mail, map, search, languages. */
public final class Particulars implements Gathering {
    private static final Pattern STREET =
            Pattern.compile(
                    "(?:\\b[Jj](?:alan|ln|l)\\.?|\\bJL\\.?|\\bJALAN)\\s{0,2}\\p{Lu}[^\\n]{3,60}?(?:[Nn]o\\.?|NO\\.?|[Nn]omor|[Kk]av\\.?)?\\s?\\d");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:[Aa]lamat|ALAMAT|[Kk]ode [Pp]os)[^\\n]{0,120}\\b\\d{5}\\b");
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?i)(?:telp|telepon|phone|tlp|fax|hotline|call center|whatsapp|\\bwa\\b|\\bhp\\b|hubungi"
                            + "|tel\\b)[^\\d\\n]{0,20}((?:\\(?0\\d{2,3}\\)?|\\+62|08\\d|62\\d{2,3}|1\\d\\d)[\\d\\s.()-]{0,14})");
    private static final Pattern AREA_NUMBER =
            Pattern.compile(
                    "\\(0\\d{2,3}\\)\\s?\\d{3}[\\d\\s-]{2,7}|(?<!\\d)0\\d{2,3}-\\d{5,8}(?!\\d)");
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]+\\s?(?:@|\\[at\\]|\\(at\\)|\\[@\\])\\s?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern MAP =
            Pattern.compile(
                    "google\\.[a-z.]+/maps|maps\\.google|maps\\.app\\.goo\\.gl|goo\\.gl/maps|openstreetmap\\.org"
                            + "|g\\.page/");
    private static final Pattern SEARCH =
            Pattern.compile(
                    "^(?:input|form|button).*(?:\\bsearch|\\bcari\\b|pencarian)|^input (?:text |search )?(?:s|q|cari|keyword|kata|katakunci|searchword|search)\\b");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:en|eng|english|english version|bahasa inggris|\\W*en\\W*)");
    private static final Pattern TRANSLATOR =
            Pattern.compile(
                    "translate\\.google|google_translate_element|gtranslate|TranslateElement");
    private static final Pattern HREF_LANGUAGE =
            Pattern.compile(".*[/?&=](?:en|lang=en)(?:[/?&].*)?$");

    /** What was found and where. */
    public record Found(Page page, String excerpt) {}

    public static final Matter<Particulars> MATTER =
            new Matter<>(Particulars.class, Particulars::new);

    /** Purposes of the pages looked at, in the order of their weight. */
    private static final List<Purpose> LOOKED =
            List.of(Purpose.HOME, Purpose.CONTACT, Purpose.PROFILE, Purpose.SECTION, Purpose.OTHER);

    private final Map<Purpose, Map<String, Found>> mails = new EnumMap<>(Purpose.class);
    private final First street = new First();
    private final First postcode = new First();
    private final First telephoneLink = new First();
    private final First telephone = new First();
    private final First areaNumber = new First();
    private final First mapFrame = new First();
    private final First mapLink = new First();
    private final First search = new First();
    private final First translator = new First();
    private final First languageLink = new First();

    @Override
    public void page(Fetch fetch, Page page) {
        int rank = LOOKED.indexOf(fetch.purpose());
        if (rank < 0) {
            return;
        }
        PageParts parts = PageParts.of(page);
        mails(page, parts, mails.computeIfAbsent(fetch.purpose(), _ -> new LinkedHashMap<>()));
        street.look(page, rank, () -> text(parts, STREET));
        telephoneLink.look(page, rank, () -> linked(parts, "tel:"));
        mapFrame.look(page, rank, () -> mapFrame(parts));
        search.look(page, rank, () -> search(parts));
        translator.look(page, rank, () -> translator(parts));
        // What follows counts only where what stands above was nowhere found.
        postcode.lookUnless(street, page, rank, () -> text(parts, POSTCODE));
        telephone.lookUnless(telephoneLink, page, rank, () -> text(parts, TELEPHONE));
        if (telephoneLink.found().isEmpty()) {
            areaNumber.lookUnless(telephone, page, rank, () -> text(parts, AREA_NUMBER));
        }
        mapLink.lookUnless(mapFrame, page, rank, () -> mapLink(parts));
        languageLink.lookUnless(translator, page, rank, () -> languageLink(parts));
    }

    public Optional<Found> of(Section section) {
        return switch (section) {
            case ADDRESS -> street.found().or(postcode::found);
            case TELEPHONE -> telephoneLink.found().or(telephone::found).or(areaNumber::found);
            case MAP -> mapFrame.found().or(mapLink::found);
            case SEARCH -> search.found();
            case LANGUAGE -> translator.found().or(languageLink::found);
            default -> Optional.empty();
        };
    }

    /** All e-mail addresses, in lower case, where first seen on pages of each purpose. */
    public List<Found> mails() {
        return LOOKED.stream()
                .flatMap(purpose -> mails.getOrDefault(purpose, Map.of()).values().stream())
                .toList();
    }

    /** Of pages of the weightiest purpose the first that has it. */
    private static final class First {
        private int rank = Integer.MAX_VALUE;
        private Optional<Found> found = Optional.empty();

        /** Does not look where nothing better can be found. */
        void look(Page page, int rankOfPage, Supplier<Optional<String>> find) {
            if (rankOfPage < rank) {
                find.get()
                        .ifPresent(excerpt -> {
                            rank = rankOfPage;
                            found = Optional.of(new Found(page, excerpt));
                        });
            }
        }

        void lookUnless(First better, Page page, int rankOfPage, Supplier<Optional<String>> find) {
            if (better.found.isEmpty()) {
                look(page, rankOfPage, find);
            }
        }

        Optional<Found> found() {
            return found;
        }
    }

    private static void mails(Page page, PageParts parts, Map<String, Found> into) {
        mails(parts.text()).forEach(mail -> mail(page, mail, into));
        for (PageLink link : parts.links()) {
            if (link.href().toLowerCase(Locale.ROOT).startsWith("mailto:")) {
                String address = link.href().substring(7).split("\\?")[0];
                if (MAIL.matcher(address).matches()) {
                    mail(page, address, into);
                }
            }
        }
    }

    private static void mail(Page page, String written, Map<String, Found> into) {
        String mail = tidy(written);
        into.computeIfAbsent(mail, _ -> new Found(page, mail));
    }

    /** What the pattern finds, looked for only around the signs every address has. */
    private static List<String> mails(String text) {
        var out = new ArrayList<String>();
        Matcher mail = MAIL.matcher(text);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign =
                    c == '@'
                            || (c == '[' && text.startsWith("at]", i + 1))
                            || (c == '[' && text.startsWith("@]", i + 1))
                            || (c == '(' && text.startsWith("at)", i + 1));
            int start = sign ? beginning(text, i, done) : i;
            if (start < i && mail.region(start, text.length()).lookingAt()) {
                out.add(mail.group());
                done = mail.end();
                i = done - 1;
            }
        }
        return out;
    }

    /** Where the word before the sign begins, one blank between them allowed. */
    private static int beginning(String text, int sign, int done) {
        boolean blank = sign > done && " \t\n\u000B\f\r".indexOf(text.charAt(sign - 1)) >= 0;
        int end = blank ? sign - 1 : sign;
        int start = end;
        while (start > done && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? sign : start;
    }

    private static boolean isLocal(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "._%+-".indexOf(c) >= 0;
    }

    private static String tidy(String mail) {
        return mail.replaceAll("\\s?(?:\\[at\\]|\\(at\\)|\\[@\\])\\s?", "@")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(PageParts parts, Pattern pattern) {
        Matcher found = pattern.matcher(parts.text());
        return found.find()
                ? Optional.of(parts.around(found.start(), found.end()))
                : Optional.empty();
    }

    private static Optional<String> linked(PageParts parts, String scheme) {
        return link(
                parts, l -> l.href().startsWith(scheme) && l.href().length() > scheme.length() + 2);
    }

    private static Optional<String> mapFrame(PageParts parts) {
        return parts.frames().stream()
                .filter(frame -> MAP.matcher(frame).find())
                .findFirst()
                .map(frame -> Excerpt.of(frame, 200));
    }

    private static Optional<String> mapLink(PageParts parts) {
        return link(parts, l -> mayBeMap(l.href()) && MAP.matcher(l.href()).find());
    }

    private static boolean mayBeMap(String href) {
        return href.contains("map") || href.contains("g.page");
    }

    private static Optional<String> search(PageParts parts) {
        return parts.controls().stream()
                .filter(control -> SEARCH.matcher(control).find())
                .findFirst()
                .map(control -> Excerpt.of(control, 200));
    }

    private static Optional<String> translator(PageParts parts) {
        return parts.scripts().stream()
                .map(TRANSLATOR::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(Matcher::group);
    }

    private static Optional<String> languageLink(PageParts parts) {
        return link(
                parts,
                l ->
                        LANGUAGE.matcher(l.label().strip().toLowerCase(Locale.ROOT)).matches()
                                || l.label().length() <= 3
                                        && HREF_LANGUAGE.matcher(l.href()).matches());
    }

    private static Optional<String> link(PageParts parts, Predicate<PageLink> wanted) {
        return parts.links().stream()
                .filter(wanted)
                .findFirst()
                .map(link -> link.label() + " → " + link.href());
    }
}
