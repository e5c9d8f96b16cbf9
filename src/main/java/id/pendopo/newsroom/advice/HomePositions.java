package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.PersonalData.Seen;
import java.util.List;
import java.util.regex.Pattern;

/** Positions on the map where people live. */
final class HomePositions {
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?<![\\d.])-?\\d{1,2}[.,]\\d{3,8}\\s*[,;/ ]\\s*1\\d{2}[.,]\\d{3,8}(?!\\d)");
    private static final Pattern HOME =
            Pattern.compile(
                    "(?i)\\b(rumah(?! sakit| potong| makan| dinas| susun| ibadah)|kediaman|tempat tinggal|alamat|warga"
                            + "|korban|penerima|pasien|kos)\\b");
    private static final int AROUND = 100;

    private HomePositions() {}

    static List<Hint> read(Seen seen) {
        return POSITION.matcher(seen.plain())
                .results()
                .filter(m -> HOME.matcher(seen.around(m.start(), m.end(), AROUND)).find())
                .map(m ->
                        Hint.at(
                                Remark.HOME_POSITION,
                                Level.MUST,
                                seen.text(),
                                new Passage(m.start(), m.end())))
                .toList();
    }
}
