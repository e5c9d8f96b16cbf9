package id.pendopo.newsroom.story;

import java.util.List;

/** How an act on a story went. */
public sealed interface Acted {
    record Done(Story story) implements Acted {}

    /** Somebody changed it since it was seen; nothing was written. */
    record Stale(Story now) implements Acted {}

    /** All faults; never empty. Nothing was written. */
    record Refused(Story story, List<StoryFault> faults) implements Acted {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
