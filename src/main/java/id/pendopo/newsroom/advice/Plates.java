package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.PersonalData.Seen;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Number plates of vehicles. Source of the letters: Perpol 7/2021 on registration of vehicles. */
final class Plates {
    private static final Pattern PLATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])([A-Z]{1,2})[ -]?(\\d{1,4})[ -]([A-Z]{1,3})(?![\\p{L}\\d])");
    private static final Pattern VEHICLE =
            Pattern.compile(
                    "(?i)\\b(motor|sepeda motor|mobil|nopol|plat|pelat|truk|kendaraan|bus|minibus"
                            + "|pikap|angkot|nomor polisi)\\b");
    private static final Set<String> REGIONS =
            Set.of(
                    "A", "B", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "W",
                    "Z", "AA", "AB", "AD", "AE", "AG", "BA", "BB", "BD", "BE", "BG", "BH", "BK",
                    "BL", "BM", "BN", "BP", "DA", "DB", "DC", "DD", "DE", "DG", "DH", "DK", "DL",
                    "DM", "DN", "DP", "DR", "DT", "EA", "EB", "ED", "KB", "KH", "KT", "KU", "PA",
                    "PB", "PG", "PS");

    private static final int AROUND = 60;
    private static final int FEW_DIGITS = 2;

    private Plates() {}

    static List<Hint> read(Seen seen) {
        return PLATE.matcher(seen.plain())
                .results()
                .filter(m -> REGIONS.contains(m.group(1)))
                .filter(m -> certain(seen, m))
                .map(m ->
                        Hint.at(
                                Remark.PLATE,
                                Level.NOTE,
                                seen.text(),
                                new Passage(m.start(), m.end())))
                .toList();
    }

    /** Few digits are rather a G 20 or a class than a vehicle, unless one is spoken of. */
    private static boolean certain(Seen seen, MatchResult found) {
        return found.group(2).length() > FEW_DIGITS
                || VEHICLE.matcher(seen.around(found.start(), found.end(), AROUND)).find();
    }
}
