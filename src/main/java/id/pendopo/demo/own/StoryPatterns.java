package id.pendopo.demo.own;

import id.pendopo.demo.sample.Resources;
import id.pendopo.directory.UnitType;
import id.pendopo.newsroom.StoryKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The patterns of sample stories, from {@code demo/own/stories.txt}. */
final class StoryPatterns {
    private static final String HEAD = "== ";
    private static final int BEFORE_TEXT = 3;

    private StoryPatterns() {}

    static List<StoryPattern> all() {
        return Arrays.stream(Resources.text("own/stories.txt").split("\n{2,}"))
                .map(block -> block.strip().lines().filter(l -> !l.startsWith("#")).toList())
                .filter(lines -> !lines.isEmpty())
                .map(StoryPatterns::pattern)
                .toList();
    }

    /** Those that suit a unit, in an order of its own. */
    static List<StoryPattern> of(UnitType type, Random chance) {
        List<StoryPattern> suitable =
                all().stream().filter(p -> p.suits(type)).collect(Collectors.toList());
        Collections.shuffle(suitable, chance);
        return suitable;
    }

    private static StoryPattern pattern(List<String> lines) {
        if (lines.size() <= BEFORE_TEXT || !lines.getFirst().startsWith(HEAD)) {
            throw new IllegalStateException(
                    "demo/own/stories.txt has a story without head or text: " + lines);
        }
        String[] head = lines.getFirst().substring(HEAD.length()).split("\\s*\\|\\s*");
        return new StoryPattern(
                StoryKind.valueOf(head[0]),
                Set.of(head[1].split(" ")),
                head[2],
                head[3],
                lines.get(1),
                lines.get(2),
                lines.subList(BEFORE_TEXT, lines.size()));
    }
}
