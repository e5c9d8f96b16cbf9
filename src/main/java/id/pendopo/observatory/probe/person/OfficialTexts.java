package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the pages say on which officials are shown. News is none of them: it rightly names those who
 * were in office then.
 */
public final class OfficialTexts implements Gathering {
    public static final Matter<OfficialTexts> MATTER =
            new Matter<>(OfficialTexts.class, OfficialTexts::new);

    private static final Pattern ABOUT_OFFICIALS =
            Pattern.compile(
                    " (?:pejabat|struktur|struktural|pimpinan|profil|profile|organisasi|sambutan"
                            + "|kepala|pegawai|tentang|sotk|bagan|personil|personalia|about) ");

    private final List<People.Candidates> pages = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** A line of text with the first page that has it. */
    record Line(Page page, String words) {}

    @Override
    public void page(Fetch fetch, Page page) {
        if (official(fetch, page)) {
            pages.add(People.candidates(page));
            for (String line : PageParts.of(page).text().split("\n")) {
                if (mayName(line) && seen.add(line)) {
                    lines.add(new Line(page, line));
                }
            }
        }
    }

    List<People.Candidates> pages() {
        return pages;
    }

    /** All lines that may hold a name, in the order of the pages. */
    List<Line> lines() {
        return lines;
    }

    private static boolean official(Fetch fetch, Page page) {
        return switch (fetch.purpose()) {
            case HOME, OFFICIALS, PROFILE, CONTACT -> true;
            case SECTION, OTHER, SERVICE, PUBLIC_INFORMATION -> about(page);
            case NEWS_LIST, NEWS_ITEM, FILE -> false;
        };
    }

    private static boolean about(Page page) {
        String path = page.address().getPath() == null ? "" : page.address().getPath();
        return ABOUT_OFFICIALS.matcher(Folded.text(path)).find()
                || ABOUT_OFFICIALS.matcher(Folded.text(page.title())).find();
    }

    private static boolean mayName(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isUpperCase(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
