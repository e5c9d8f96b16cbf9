package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Candidate.Role;
import id.pendopo.observatory.date.Scan.Range;
import java.util.ArrayList;
import java.util.List;

/** Dates in scripts: state of applications, layers of statistics. Looked for only in need. */
final class ScriptDates {
    private static final int MOST = 5;

    private static final WordTable KEYS =
            WordTable.of(
                    "60 datepublished publishdate publishedat publisheddate publicationdate pubdate"
                            + " publishedtime publishtime firstpublished articlepublisheddate"
                            + " publishdatetime articlepubdate dateposted publishedon publicationtime"
                            + " contentpublisheddate published_at postpublishdate pagepublishdate",
                    "30 createdat datecreated createddate creationdate postdate articledate createdon"
                            + " created");

    /** Pieces of the keys' names, rare enough to be searched for. */
    private static final String[] PIECES = {
        "ublish", "ublicationD", "ubdate", "ubDate", "reated", "reation", "stDate", "leDate"
    };

    private ScriptDates() {}

    static List<Candidate> find(String html, PageFacts page) {
        List<Candidate> found = new ArrayList<>();
        for (String piece : PIECES) {
            for (Range range : page.scan().scripts) {
                search(html, range, piece, page, found);
            }
        }
        return found;
    }

    private static void search(
            String html, Range range, String piece, PageFacts page, List<Candidate> found) {
        int at = html.indexOf(piece, range.from(), range.to());
        while (at >= 0 && found.size() < MOST) {
            read(html, at, range.to(), page, found);
            at = html.indexOf(piece, Math.min(at + piece.length(), range.to()), range.to());
        }
    }

    private static void read(String html, int at, int end, PageFacts page, List<Candidate> found) {
        int from = at;
        while (from > 0 && at - from < 24 && isNamePart(html.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < end && to - at < 24 && isNamePart(html.charAt(to))) {
            to++;
        }
        String key = html.substring(from, to).replace("_", "").replace("-", "");
        int trust = KEYS.get(key.toCharArray(), 0, key.length());
        String value = trust == 0 ? "" : value(html, to, end);
        MachineDate.read(value, page.american())
                .filter(date -> page.believes(date.day()))
                .map(date ->
                        Candidate.of(
                                Role.PUBLISHED,
                                date,
                                trust / 100.0,
                                Reason.OTHER,
                                key + ": " + value))
                .ifPresent(found::add);
    }

    /** The text after a colon or an equals sign, quoted or a number; empty if there is none. */
    private static String value(String html, int from, int end) {
        int at = from;
        int marks = 0;
        while (at < end && at - from < 12 && "\\\"' :=,".indexOf(html.charAt(at)) >= 0) {
            marks += html.charAt(at) == ':' || html.charAt(at) == '=' ? 1 : 0;
            at++;
        }
        int to = at;
        while (to < end && to - at < 40 && "\\\"'},;<".indexOf(html.charAt(to)) < 0) {
            to++;
        }
        return marks == 1 ? html.substring(at, to) : "";
    }

    private static boolean isNamePart(char c) {
        return DateReader.isLetter(c) || c == '_' || c == '-';
    }
}
