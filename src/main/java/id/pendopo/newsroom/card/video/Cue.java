package id.pendopo.newsroom.card.video;

import java.time.Duration;
import java.util.List;

/** What is to be read from one moment of a film to another. */
public record Cue(Duration from, Duration to, List<String> lines) {
    public Cue {
        lines = List.copyOf(lines);
    }

    /** Letters without what only marks them up. */
    int letters() {
        return lines.stream().mapToInt(l -> l.replaceAll("<[^>]*>", "").length()).sum();
    }
}
