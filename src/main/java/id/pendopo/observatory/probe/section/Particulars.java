package id.pendopo.observatory.probe.section;

import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Contents that are no page of their own: address, telephone, e-mail, map, search, languages. */
public final class Particulars {
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

    private final List<Page> pages;

    public Particulars(Visit visit) {
        this.pages =
                Stream.of(
                                Purpose.HOME,
                                Purpose.CONTACT,
                                Purpose.PROFILE,
                                Purpose.SECTION,
                                Purpose.OTHER)
                        .flatMap(visit::pages)
                        .toList();
    }

    public Optional<Found> of(Section section) {
        return switch (section) {
            case ADDRESS -> text(STREET).or(() -> text(POSTCODE));
            case TELEPHONE -> linked("tel:").or(() -> text(TELEPHONE)).or(() -> text(AREA_NUMBER));
            case MAP -> map();
            case SEARCH -> search();
            case LANGUAGE -> language();
            default -> Optional.empty();
        };
    }

    /** All e-mail addresses, in lower case, where first seen. */
    public List<Found> mails() {
        var out = new ArrayList<Found>();
        for (Page page : pages) {
            PageParts parts = PageParts.of(page);
            mails(parts.text()).forEach(mail -> out.add(new Found(page, tidy(mail))));
            for (PageLink link : parts.links()) {
                if (link.href().toLowerCase(Locale.ROOT).startsWith("mailto:")) {
                    String address = link.href().substring(7).split("\\?")[0];
                    if (MAIL.matcher(address).matches()) {
                        out.add(new Found(page, tidy(address)));
                    }
                }
            }
        }
        return out;
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

    private Optional<Found> text(Pattern pattern) {
        for (Page page : pages) {
            PageParts parts = PageParts.of(page);
            Matcher found = pattern.matcher(parts.text());
            if (found.find()) {
                return Optional.of(new Found(page, parts.around(found.start(), found.end())));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> linked(String scheme) {
        return link(l -> l.href().startsWith(scheme) && l.href().length() > scheme.length() + 2);
    }

    private Optional<Found> map() {
        for (Page page : pages) {
            for (String frame : PageParts.of(page).frames()) {
                if (MAP.matcher(frame).find()) {
                    return Optional.of(new Found(page, Excerpt.of(frame, 200)));
                }
            }
        }
        return link(l -> mayBeMap(l.href()) && MAP.matcher(l.href()).find());
    }

    private static boolean mayBeMap(String href) {
        return href.contains("map") || href.contains("g.page");
    }

    private Optional<Found> search() {
        for (Page page : pages) {
            for (String control : PageParts.of(page).controls()) {
                if (SEARCH.matcher(control).find()) {
                    return Optional.of(new Found(page, Excerpt.of(control, 200)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> language() {
        for (Page page : pages) {
            for (String script : PageParts.of(page).scripts()) {
                Matcher translator = TRANSLATOR.matcher(script);
                if (translator.find()) {
                    return Optional.of(new Found(page, translator.group()));
                }
            }
        }
        return link(l ->
                LANGUAGE.matcher(l.label().strip().toLowerCase(Locale.ROOT)).matches()
                        || (l.label().length() <= 3 && HREF_LANGUAGE.matcher(l.href()).matches()));
    }

    private Optional<Found> link(java.util.function.Predicate<PageLink> wanted) {
        for (Page page : pages) {
            for (PageLink link : PageParts.of(page).links()) {
                if (wanted.test(link)) {
                    return Optional.of(new Found(page, link.label() + " → " + link.href()));
                }
            }
        }
        return Optional.empty();
    }
}
