package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A position as a text names it.
 *
 * @param acting written with Plt., Pj., Plh. or Pjs.
 * @param former written with mantan or eks
 * @param start where it begins in the text, with what stands before it
 * @param end where its name ends; the unit's name may follow
 */
public record Position(Office office, boolean acting, boolean former, int start, int end) {
    private static final Pattern ACTING =
            Pattern.compile(
                    "(?:^|\\W)(plt|pj|plh|pjs|pelaksana tugas|pelaksana harian|penjabat)\\W*$");
    private static final Pattern FORMER = Pattern.compile("(?:^|\\W)(mantan|eks|bekas|ex)\\W*$");
    private static final int BEFORE = 20;

    private static final Terms<Optional<Office>> TERMS = Terms.of(terms());

    /** All positions a text names, in order, none within another. */
    public static List<Position> in(String text) {
        var out = new ArrayList<Position>();
        int free = 0;
        for (var hit : TERMS.in(Folded.of(text))) {
            if (hit.start() >= free) {
                free = hit.end();
                hit.meaning()
                        .ifPresent(office -> out.add(of(text, office, hit.start(), hit.end())));
            }
        }
        return out;
    }

    /** The first position a registered title names. */
    public static Optional<Position> of(String title) {
        return in(title).stream().findFirst();
    }

    private static Position of(String text, Office office, int start, int end) {
        String before =
                text.substring(Math.max(0, start - BEFORE), start)
                        .toLowerCase(java.util.Locale.ROOT);
        var acting = ACTING.matcher(before);
        var former = FORMER.matcher(before);
        boolean acts = acting.find();
        boolean was = former.find();
        int from = start;
        if (acts) {
            from = start - (before.length() - acting.start(1));
        } else if (was) {
            from = start - (before.length() - former.start(1));
        }
        return new Position(office, acts, was, from, end);
    }

    private static Map<String, Optional<Office>> terms() {
        var out = new HashMap<String, Optional<Office>>();
        add(out, Office.MAYOR, "wali kota", "walikota", "bupati");
        add(out, Office.DEPUTY_MAYOR, "wakil wali kota", "wakil walikota", "wakil bupati");
        add(out, Office.REGIONAL_SECRETARY, "sekretaris daerah", "sekda");
        add(out, Office.HEAD_OF_AGENCY, "kepala dinas", "kadis", "kadin", "kepala badan", "kaban");
        add(out, Office.HEAD_OF_AGENCY, "inspektur", "kepala satuan", "kasatpol pp", "kasat");
        add(out, Office.HEAD_OF_AGENCY, "kepala kantor", "kepala pelaksana", "kalaksa");
        add(
                out,
                Office.HEAD_OF_AGENCY,
                "kepala pelaksana badan",
                "inspektur daerah",
                "kadiskominfo");
        add(out, Office.HEAD_OF_AGENCY, "kadinkes", "kadisdik", "kadishub", "kadinsos");
        add(out, Office.CAMAT, "camat", "kepala kecamatan");
        add(out, Office.LURAH, "lurah", "kepala kelurahan", "kepala desa", "kades");
        add(out, Office.HEAD_OF_CLINIC, "kepala puskesmas", "kapus", "kepala uptd puskesmas");
        add(out, Office.HEAD_OF_CLINIC, "kepala upt puskesmas");
        add(out, Office.DIRECTOR, "direktur", "direktur utama", "dirut", "direktris");
        add(out, Office.HEAD_OF_SECTION, "kepala bagian", "kabag");
        add(out, Office.HEAD_OF_SCHOOL, "kepala sekolah", "kepsek");
        add(out, Office.SECRETARY, "sekretaris", "sekdin", "sekcam", "seklur", "sekdis", "sekban");
        add(out, Office.SECRETARY, "sekretaris dinas", "sekretaris badan", "sekretaris camat");
        add(
                out,
                Office.SECRETARY,
                "sekretaris lurah",
                "sekretaris kecamatan",
                "sekretaris kelurahan");
        add(out, Office.SECRETARY, "sekretaris inspektorat", "sekretaris dprd", "sekwan");
        add(
                out,
                Office.DEPUTY,
                "wakil direktur",
                "wakil kepala",
                "wakil camat",
                "inspektur pembantu");
        add(out, Office.DEPUTY, "wakil kepala sekolah", "asisten", "staf ahli", "irban");
        add(out, Office.HEAD_OF_DIVISION, "kepala bidang", "kabid", "kepala divisi", "manajer");
        add(
                out,
                Office.HEAD_OF_SUBDIVISION,
                "kepala seksi",
                "kasi",
                "kepala sub bagian",
                "kasubag");
        add(out, Office.HEAD_OF_SUBDIVISION, "kepala subbagian", "kasubbag", "kepala sub bidang");
        add(
                out,
                Office.HEAD_OF_SUBDIVISION,
                "kasubid",
                "kasubbid",
                "kepala subbidang",
                "kepala upt");
        add(
                out,
                Office.HEAD_OF_SUBDIVISION,
                "kepala uptd",
                "kepala tata usaha",
                "kasubag tu",
                "ka upt");
        add(out, Office.HEAD_OF_SUBDIVISION, "kepala sub bagian tata usaha", "kasi pelayanan");
        for (String building :
                List.of("kantor camat", "kantor lurah", "kantor walikota", "balai kota")) {
            out.put(building, Optional.empty());
        }
        for (String other :
                List.of("kantor wali kota", "kantor kepala desa", "peraturan walikota")) {
            out.put(other, Optional.empty());
        }
        for (String law :
                List.of("peraturan wali kota", "keputusan wali kota", "keputusan walikota")) {
            out.put(law, Optional.empty());
        }
        return out;
    }

    private static void add(Map<String, Optional<Office>> to, Office office, String... terms) {
        for (String term : terms) {
            to.put(term, Optional.of(office));
        }
    }
}
