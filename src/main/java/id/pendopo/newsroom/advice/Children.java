package id.pendopo.newsroom.advice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pictures that probably show children, without a note that their parents agreed. Source: UU
 * 27/2022 article 25, UU 35/2014 article 64.
 */
final class Children implements Rule {
    private static final Pattern CHILD =
            Pattern.compile(
                    "(?i)\\b(siswa|siswi|murid|pelajar|anak-anak|anak(?= (usia|sekolah|yatim|asuh|balita"
                            + "|paud|tk|sd|didik|berkebutuhan))|balita|bayi|bocah|remaja|peserta didik"
                            + "|santri|sekolah dasar|taman kanak-kanak)\\b|\\b(TK|PAUD|SDN?|MI|SLB|SMPN?|MTsN?"
                            + "|RA|Posyandu)\\b");

    /** Words in which a child is meant that no picture shows. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "(?i)\\b(kota layak anak|dinas \\S+ (dan )?perlindungan anak|posyandu lansia)\\b");

    @Override
    public List<Hint> read(Writing story) {
        if (story.pictures() == 0 || story.consented()) {
            return List.of();
        }
        return Stream.of(
                        story.titleText(), story.summaryText(), story.bodyText(), story.factsText())
                .flatMap(Children::first)
                .limit(1)
                .toList();
    }

    private static Stream<Hint> first(Text text) {
        // Same length, so that the passage still fits.
        String plain =
                NOT_SHOWN.matcher(text.plain()).replaceAll(m -> " ".repeat(m.group().length()));
        Matcher child = CHILD.matcher(plain);
        return child.find()
                ? Stream.of(
                        Hint.at(
                                Remark.CHILDREN,
                                Level.MUST,
                                text,
                                new Passage(child.start(), child.end())))
                : Stream.empty();
    }
}
