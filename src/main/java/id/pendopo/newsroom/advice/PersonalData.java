package id.pendopo.newsroom.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Data of private persons that is about to be published. Source: UU 27/2022 article 4. */
final class PersonalData implements Rule {
    private final List<Function<Seen, List<Hint>>> looks =
            List.of(
                    LongNumbers::read,
                    Accounts::read,
                    Telephones::read,
                    Mails::read,
                    Plates::read,
                    HomePositions::read);

    /** One part as the looks see it. */
    record Seen(Text text, Writing story) {
        String plain() {
            return text.plain();
        }

        /** The words before the place, at most so many letters and not over a line's end. */
        String before(int at, int letters) {
            String before = plain().substring(Math.max(0, at - letters), at);
            return before.substring(before.lastIndexOf('\n') + 1);
        }

        /** The place with the words around it. */
        String around(int from, int to, int letters) {
            String after = plain().substring(to, Math.min(plain().length(), to + letters));
            int line = after.indexOf('\n');
            return before(from, letters)
                    + plain().substring(from, to)
                    + (line < 0 ? after : after.substring(0, line));
        }
    }

    @Override
    public List<Hint> read(Writing story) {
        return story.texts().flatMap(text -> read(new Seen(text, story))).toList();
    }

    /** What was recognised first keeps its passage: a NIK is not a telephone as well. */
    private Stream<Hint> read(Seen seen) {
        var hints = new ArrayList<Hint>();
        for (Function<Seen, List<Hint>> look : looks) {
            for (Hint hint : look.apply(seen)) {
                if (hints.stream().noneMatch(h -> overlap(h, hint))) {
                    hints.add(hint);
                }
            }
        }
        return hints.stream();
    }

    private static boolean overlap(Hint one, Hint other) {
        return one.passage().orElseThrow().overlaps(other.passage().orElseThrow());
    }
}
