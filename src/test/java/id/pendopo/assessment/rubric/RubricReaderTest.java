package id.pendopo.assessment.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.assessment.Rule;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReaderTest {
    private static final String VALID =
            """
            id: website
            version: "2026.1"
            title: {id: Situs, en: Website}
            source: {id: Contoh, en: Example}
            for: [dinas]
            minimum-coverage: 0.6
            aspects:
              - id: fresh
                title: {id: Kebaruan, en: Freshness}
                weight: 60
                children:
                  - id: newest
                    title: {id: Terbaru, en: Newest}
                    weight: 40
                    indicator: freshness.newest-age
                    rule: {full: 7, none: 90}
                  - id: slow
                    title: {id: Lambat, en: Slow}
                    weight: 20/2
                    indicator: weight.first-byte
                    rule: {steps: [{up-to: 800, share: 1}, {up-to: 1800, share: 0.5}]}
                  - id: looks
                    title: {id: Rupa, en: Looks}
                    weight: 10
                    kind: 1-7
              - id: open
                title: {id: Terbuka, en: Open}
                weight: 40
                children:
                  - id: found
                    title: {id: Ada, en: Found}
                    weight: 40
                    indicator: public-information.share
            gates:
              - id: own-domain
                title: {id: Domain, en: Domain}
                indicator: domain.go-id
                at-least: 1
                cap: 40
            bands:
              - {id: good, title: {id: Baik, en: Good}, from: 60}
              - {id: poor, title: {id: Kurang, en: Poor}, from: 0}
            """;

    private final RubricReader reader =
            new RubricReader(
                    List.of(
                            Indicator.of("freshness.newest-age", Measure.DAYS),
                            Indicator.noisy("weight.first-byte", Measure.MILLIS),
                            Indicator.of("public-information.share", Measure.SHARE),
                            Indicator.of("domain.go-id", Measure.YES_NO)));

    @Test
    void accepts_a_whole_rubric() {
        assertThat(reader.read(VALID))
                .isInstanceOfSatisfying(
                        RubricFile.Accepted.class,
                        file -> {
                            assertThat(file.rubric().items().map(i -> i.weight()))
                                    .containsExactly(40.0, 10.0, 10.0, 40.0);
                            assertThat(file.rubric().ref().version()).isEqualTo("2026.1");
                            assertThat(file.contentHash()).hasSize(64);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 60                 | weight: 61                   | weights-sum",
                "weight: 20/2               | weight: 0                    | not-positive",
                "weight: 20/2               | weight: 20/0                 | not-a-number",
                "kind: 1-7                  | kind: 1-9                    | not-allowed",
                "kind: 1-7                  | colour: red                  | unknown-key",
                "id: looks                  | id: newest                   | item-twice",
                "freshness.newest-age       | freshness.oldest-age         | indicator-unknown",
                "freshness.newest-age       | Freshness                    | not-an-indicator",
                "rule: {full: 7, none: 90}  | rule: {full: 7, none: 7}     | full-is-none",
                "rule: {full: 7, none: 90}  | rule: share                  | rule-needed",
                "share: 0.5                 | share: 5                     | outside",
                "up-to: 1800                | up-to: 8                     | steps-not-rising",
                "domain.go-id               | weight.first-byte            | gate-noisy",
                "cap: 40                    | cap: 400                     | outside",
                "from: 0}                   | from: 1}                     | bands-from-zero",
                "from: 60                   | from: 0                      | band-twice",
                "en: Newest                 | fr: Nouveau                  | unknown-key",
                "minimum-coverage: 0.6      | minimum-coverage: 6          | outside",
                "aspects:                   | aspekts:                     | unknown-key",
            })
    void names_what_is_wrong(String valid, String wrong, String code) {
        String text = VALID.replaceFirst(Pattern.quote(valid.strip()), wrong.strip());

        assertThat(faults(text)).extracting(Fault::code).contains(code);
    }

    @Test
    void collects_all_faults_of_a_file() {
        String text = VALID.replace("en: Newest", "fr: N").replace("kind: 1-7", "kind: 9");

        assertThat(faults(text))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("unknown-key", "missing", "not-allowed");
    }

    @Test
    void faults_of_form_do_not_hide_those_of_content() {
        String text =
                VALID.replace("kind: 1-7", "kind: 9")
                        .replace("freshness.newest-age", "freshness.nothing")
                        .replace("weight: 20/2", "weight: many");

        assertThat(faults(text))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("not-allowed", "indicator-unknown", "not-a-number");
    }

    @Test
    void counts_a_noisy_indicator_only_for_few_points() {
        String text =
                VALID.replace(
                                "weight: 40\n        indicator: fr",
                                "weight: 39\n        indicator: fr")
                        .replace("weight: 20/2", "weight: 11");

        assertThat(faults(text)).extracting(Fault::code).containsExactly("too-noisy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "[1, 2]",
                "a: [",
                "a: 1\na: 2",
                "!!java.io.File [x]",
                "x: &a [*a]",
                "aspects: 3"
            })
    void refuses_what_is_no_rubric(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void reads_nested_weights_as_shares_of_the_parent() {
        String text =
                """
                id: n
                version: 1
                title: {id: N, en: N}
                source: {id: N, en: N}
                weights: nested
                aspects:
                  - id: a
                    title: {id: A, en: A}
                    weight: 0.5425
                    children:
                      - {id: a1, title: {id: A1, en: A1}, weight: 0.25, kind: yes-no}
                      - {id: a2, title: {id: A2, en: A2}, weight: 0.75, kind: percentage}
                  - id: b
                    title: {id: B, en: B}
                    weight: 0.4575
                    children:
                      - {id: b1, title: {id: B1, en: B1}, weight: 1, kind: level 1-5}
                bands: [{id: all, title: {id: S, en: S}, from: 0}]
                """;

        var file = (RubricFile.Accepted) reader.read(text);

        assertThat(file.rubric().items().map(i -> i.weight()))
                .containsExactly(0.25 * (0.5425 * 100), 0.75 * (0.5425 * 100), 0.4575 * 100);
    }

    @Test
    void reads_steps() {
        var file = (RubricFile.Accepted) reader.read(VALID);

        assertThat(file.rubric().items().skip(1).findFirst().orElseThrow().kind())
                .hasToString(
                        "Automatic[indicator=weight.first-byte, rule="
                                + new Rule.Steps(
                                        List.of(new Rule.Step(800, 1), new Rule.Step(1800, 0.5)))
                                + "]");
    }

    private List<Fault> faults(String text) {
        return switch (reader.read(text)) {
            case RubricFile.Accepted accepted -> List.of();
            case RubricFile.Refused refused -> refused.faults();
        };
    }
}
