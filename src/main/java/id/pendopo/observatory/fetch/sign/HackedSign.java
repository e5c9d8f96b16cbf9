package id.pendopo.observatory.fetch.sign;

import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A page taken over: a defacer's signature, or gambling advertised as its own matter. A unit that
 * warns of gambling or reports an attack uses the words too, but its page is not made of them.
 */
final class HackedSign implements Sign {
    private static final int BARE = 1_500;
    private static final String[] SIGNATURES = {
        "hacked by",
        "defaced by",
        "owned by anon",
        "pwned by",
        "pwn3d by",
        "h4cked by",
        "hack3d by",
        "deface by",
        "touched by "
    };
    private static final List<String> OFFERS =
            List.of(
                    "slot gacor",
                    "slot online",
                    "slot88",
                    "situs slot",
                    "judi slot",
                    "bandar togel",
                    "togel online",
                    "toto slot",
                    "toto togel",
                    "situs toto",
                    "agen judi",
                    "situs judi",
                    "daftar slot",
                    "rtp slot",
                    "rtp live",
                    "maxwin",
                    "slot deposit",
                    "slot dana",
                    "slot qris",
                    "slot thailand",
                    "slot demo",
                    "link alternatif",
                    "pragmatic play",
                    "gates of olympus",
                    "mahjong ways",
                    "scatter hitam",
                    "sbobet",
                    "live casino",
                    "judi bola",
                    "bonus new member",
                    "gampang menang",
                    "pola gacor",
                    "bocoran");
    private static final String[] WARNINGS = {
        "blokir",
        "berantas",
        "bahaya",
        "cegah",
        "pencegahan",
        "laporkan",
        "polisi",
        "polres",
        "tindak",
        "stop judi",
        "larangan",
        "waspada",
        "imbau",
        "himbau",
        "sosialisasi",
        "razia",
        "tangkap"
    };
    private static final int MANY = 8;
    private static final int VARIED = 4;

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        return signature(sight).or(() -> gambling(sight)).map(Outcome.Hacked::new);
    }

    private static Optional<String> signature(Sight sight) {
        for (String words : SIGNATURES) {
            boolean top = sight.title().startsWith(words) || sight.headings().startsWith(words);
            boolean all =
                    sight.thin(BARE) && (sight.titleHas(words) || sight.headings().contains(words));
            boolean bare = sight.thin(300) && sight.words().contains(words);
            if (sight.thin(BARE) && (top || all) || bare) {
                return Optional.of(words.strip());
            }
        }
        return Optional.empty();
    }

    /** The title offers it, the text offers it over and over, and nothing warns of it. */
    private static Optional<String> gambling(Sight sight) {
        if (sight.purpose() == Purpose.NEWS_ITEM) {
            return Optional.empty();
        }
        Optional<String> inTitle = OFFERS.stream().filter(sight.title()::contains).findFirst();
        if (inTitle.isEmpty() || sight.titleHas(WARNINGS)) {
            return Optional.empty();
        }
        long kinds = OFFERS.stream().filter(sight.words()::contains).count();
        int times = OFFERS.stream().mapToInt(o -> times(sight.words(), o)).sum();
        return kinds >= VARIED && times >= MANY ? inTitle : Optional.empty();
    }

    private static int times(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
