package id.pendopo.newsroom.advice;

import java.util.List;
import java.util.Optional;

/**
 * One remark on a story.
 *
 * @param passage in the plain text of the part; empty if the remark is about the whole
 * @param quote the words of the passage, or empty
 * @param values what its message tells besides, as a better word
 */
public record Hint(
        Remark remark,
        Level level,
        Part part,
        Optional<Passage> passage,
        String quote,
        List<String> values) {
    public Hint {
        values = List.copyOf(values);
    }

    static Hint whole(Remark remark, Level level, Part part, String... values) {
        return new Hint(remark, level, part, Optional.empty(), "", List.of(values));
    }

    static Hint at(Remark remark, Level level, Text text, Passage passage, String... values) {
        return new Hint(
                remark,
                level,
                text.part(),
                Optional.of(passage),
                passage.of(text.plain()),
                List.of(values));
    }

    /** The arguments of its messages: the quoted words first, then its values. */
    public Object[] arguments() {
        Object[] all = new Object[values.size() + 1];
        all[0] = quote;
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return all;
    }
}
