package id.pendopo.newsroom.card.sample;

import java.util.List;
import java.util.Random;

/** Texts that break layouts: endless words, emoji, right to left, piled accents, none at all. */
public final class HostileText {
    private static final List<String> PIECES =
            List.of(
                    "Keberlangsungpertanggungjawabannyalah",
                    "PEMBERITAHUANPENTINGUNTUKSELURUHWARGAKOTA",
                    "https://contoh.kota.go.id/layanan/kependudukan/akta?berkas=1234567890&langkah=3",
                    "👩‍👩‍👧‍👦🎉🚧🇮🇩",
                    "بسم الله الرحمن الرحيم",
                    "السلام عليكم ورحمة الله وبركاته",
                    "Z̸̢̛̹̱͈̈́̅͋a̴̧̛̩̗̽l̷̰̈́͝g̵̙̈́o̶͎͐",
                    "\u200b\u202e\u2066\ufeff",
                    "漢字とひらがな",
                    "ꦲꦏ꧀ꦱꦫꦗꦮ",
                    "12345678901234567890",
                    "-0,000001",
                    "Ấ Ǻ Ç Ŷ Ğ ẞ ÄÖÜ",
                    "<b>tebal</b> & \"kutip\" 'lain'",
                    "a",
                    "…",
                    "|",
                    "\t\t",
                    "yang sungguh sangat panjang sekali dan tidak berhenti",
                    "WWWWWWWWWWWWWWWWWWWW",
                    "iiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
                    "Jl. Mayjen. H. M. T. Haryono No. 169–171 RT 03/RW 07");

    private final Random random;

    public HostileText(long seed) {
        random = new Random(seed);
    }

    /** Up to so many letters, and sometimes four times as many. */
    public String next(int most) {
        if (random.nextInt(12) == 0) {
            return "";
        }
        int wanted = 1 + random.nextInt(random.nextInt(6) == 0 ? most * 4 : most);
        var text = new StringBuilder();
        while (text.length() < wanted) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
