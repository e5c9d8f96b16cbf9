package id.pendopo.assessment.web;

import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Rule;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.stream.IntStream;

/** Kinds of items and marks in words. */
final class MarkWords {
    private final Texts texts;

    MarkWords(Texts texts) {
        this.texts = texts;
    }

    String kind(ItemKind kind) {
        return switch (kind) {
            case ItemKind.Automatic(var indicator, var rule) ->
                    texts.of("indicator." + indicator) + ": " + rule(rule);
            case ItemKind.YesNo() -> texts.of("assessment.kind.yes-no");
            case ItemKind.Graded(var low, var high, var fromLowest) ->
                    texts.of("assessment.kind.graded", low, high);
            case ItemKind.Percentage() -> texts.of("assessment.kind.percentage");
        };
    }

    private String rule(Rule rule) {
        return switch (rule) {
            case Rule.AsShare() -> texts.of("assessment.rule.share");
            case Rule.Linear(var full, var none) -> texts.of("assessment.rule.linear", full, none);
            case Rule.Steps(var steps) ->
                    String.join(
                            "; ",
                            steps.stream()
                                    .map(s ->
                                            texts.of(
                                                    "assessment.rule.step",
                                                    s.upTo(),
                                                    Math.round(s.share() * 100)))
                                    .toList());
        };
    }

    /** The values a person may choose from; empty where a number is typed. */
    List<Option> options(ItemKind kind) {
        return switch (kind) {
            case ItemKind.YesNo() ->
                    List.of(
                            new Option("1", texts.of("assessment.value.yes")),
                            new Option("0", texts.of("assessment.value.no")));
            case ItemKind.Graded(var low, var high, var fromLowest) ->
                    IntStream.rangeClosed(low, high)
                            .mapToObj(String::valueOf)
                            .map(v -> new Option(v, v))
                            .toList();
            case ItemKind.Percentage p -> List.of();
            case ItemKind.Automatic a -> List.of();
        };
    }

    String value(ItemKind kind, double value) {
        return switch (kind) {
            case ItemKind.YesNo() ->
                    texts.of(value == 1 ? "assessment.value.yes" : "assessment.value.no");
            case ItemKind.Percentage() -> texts.of("assessment.value.percent", value);
            case ItemKind.Graded g -> texts.number(Math.round(value));
            case ItemKind.Automatic a -> texts.number(value, 1);
        };
    }

    String summary(List<Mark> marks) {
        return marks.isEmpty()
                ? texts.of("assessment.marks.none")
                : texts.of(
                        "assessment.marks.some",
                        marks.size(),
                        marks.stream().mapToDouble(Mark::value).average().orElseThrow());
    }
}
