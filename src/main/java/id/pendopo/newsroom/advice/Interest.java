package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.StoryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that serve a person, a party or a business with the city's means. Source: Inpres 9/2015 on
 * public communication: announcements must not serve a personal or group interest.
 */
final class Interest implements Rule {
    private static final String SENTENCE = "[^.!?\\n]";

    /** A wish whose occasion is followed by a person who holds an office. */
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?i)\\b(selamat|dirgahayu)\\b"
                            + SENTENCE
                            + "{0,60}\\b(ulang tahun|milad|pelantikan|dilantik(nya)?|terpilih(nya)?|atas jabatan"
                            + "|pernikahan|menunaikan ibadah haji|wisuda)\\b"
                            + SENTENCE
                            + "{0,60}?\\b(bapak|ibu|bpk|yth|wali ?kota|bupati|gubernur|camat|lurah|kepala"
                            + " (dinas|badan|bagian)|ketua|anggota dprd|sekretaris daerah|h\\.|hj\\.)");

    private static final Pattern CAMPAIGN =
            Pattern.compile(
                    "(?i)\\b(coblos (no|nomor|paslon|pasangan|kotak)"
                            + SENTENCE
                            + "{0,20}|pilih (nomor|no\\.?|paslon|pasangan nomor) ?(urut )?\\d+|paslon (nomor|no)"
                            + "\\.? ?\\d+|nomor urut \\d+(?! antre)|calon legislatif|caleg\\b"
                            + SENTENCE
                            + "{0,20}|(lanjutkan|dukung|menangkan) (\\p{L}+ ){0,3}(periode|paslon|pasangan calon|caleg"
                            + "|kepemimpinan)|(dua|2) periode|kampanye (akbar|terbuka|paslon|pilkada|pemilu)|salam"
                            + " (satu|dua|tiga|empat|lima) jari)");
    private static final Pattern VOTING_OFFICE =
            Pattern.compile("(?i)\\b(kpu|bawaslu|ppk|pps|kpps|panwaslu|simulasi)\\b");
    private static final Pattern PROMOTION =
            Pattern.compile(
                    "(?i)\\b(diskon|promo|cashback|beli (1|satu) gratis|beli sekarang|pesan sekarang|order (via|sekarang)"
                            + "|harga (spesial|promo|miring)|gratis ongkir|cicilan 0|dp (ringan|murah|0)|hubungi (sales|marketing)"
                            + "|stok terbatas|buruan|dijual (rumah|tanah|mobil|motor))\\b");
    private static final Pattern PUBLIC_DUTY =
            Pattern.compile(
                    "(?i)\\b(pajak|retribusi|denda|pbb|pkb|bphtb|tunggakan|pasar murah|operasi pasar)\\b");

    private final Pattern alone = parties(true);
    private final Pattern afterWord =
            Pattern.compile(
                    "\\b(?:Partai|partai|kader|Kader|DPC|DPD|DPW|Fraksi|fraksi) (?:Partai )?(?:"
                            + parties(false).pattern()
                            + ")");

    @Override
    public List<Hint> read(Writing story) {
        return story.texts().flatMap(text -> read(story.kind(), text)).toList();
    }

    private Stream<Hint> read(StoryKind kind, Text text) {
        boolean announcement = kind == StoryKind.ANNOUNCEMENT;
        var hints = new ArrayList<Hint>();
        all(GREETING, text)
                .forEach(m ->
                        hints.add(
                                hint(
                                        Remark.GREETING,
                                        announcement ? Level.MUST : Level.SHOULD,
                                        text,
                                        m)));
        all(CAMPAIGN, text)
                .filter(m -> !VOTING_OFFICE.matcher(sentence(text, m)).find())
                .forEach(m -> hints.add(hint(Remark.CAMPAIGN, Level.MUST, text, m)));
        Stream.of(afterWord, alone)
                .flatMap(pattern -> all(pattern, text))
                .limit(1)
                .forEach(m ->
                        hints.add(
                                hint(
                                        Remark.PARTY,
                                        announcement ? Level.MUST : Level.NOTE,
                                        text,
                                        m)));
        all(PROMOTION, text)
                .filter(m -> !PUBLIC_DUTY.matcher(sentence(text, m)).find())
                .limit(1)
                .forEach(m ->
                        hints.add(
                                hint(
                                        Remark.PROMOTION,
                                        announcement ? Level.SHOULD : Level.NOTE,
                                        text,
                                        m)));
        return hints.stream();
    }

    private static Stream<MatchResult> all(Pattern pattern, Text text) {
        return pattern.matcher(text.plain()).results();
    }

    private static Hint hint(Remark remark, Level level, Text text, MatchResult found) {
        return Hint.at(remark, level, text, new Passage(found.start(), found.end()));
    }

    private static String sentence(Text text, MatchResult found) {
        return Sentences.of(text.plain()).stream()
                .filter(s ->
                        s.passage().start() <= found.start() && found.start() < s.passage().end())
                .map(Sentences.Sentence::text)
                .collect(Collectors.joining());
    }

    private static Pattern parties(boolean alone) {
        return Pattern.compile(
                Lexicon.parties().stream()
                        .filter(party -> !alone || party.alone())
                        .map(party -> Pattern.quote(party.name()))
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
