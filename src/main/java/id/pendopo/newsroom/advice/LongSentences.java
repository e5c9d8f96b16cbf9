package id.pendopo.newsroom.advice;

import java.util.List;
import java.util.stream.Stream;

/** Sentences that a reader on a phone loses on the way. */
final class LongSentences implements Rule {
    /** Words from which a sentence is hard to follow at one reading. */
    static final int LONG = 25;

    private static final int FAR_TOO_LONG = 35;

    @Override
    public List<Hint> read(Writing story) {
        return Stream.of(story.summaryText(), story.bodyText()).flatMap(this::in).toList();
    }

    private Stream<Hint> in(Text text) {
        return Sentences.of(text.plain()).stream()
                .filter(sentence -> sentence.words().size() > LONG)
                .map(sentence -> hint(text, sentence));
    }

    private static Hint hint(Text text, Sentences.Sentence sentence) {
        int words = sentence.words().size();
        return Hint.at(
                Remark.SENTENCE_LONG,
                words > FAR_TOO_LONG ? Level.SHOULD : Level.NOTE,
                text,
                sentence.passage(),
                Integer.toString(words));
    }
}
