package id.pendopo.newsroom.story;

import java.util.List;

/**
 * Whoever publishes is not who wrote it. Where nobody else is there, a reason does, and everybody
 * in the newsroom sees it.
 */
final class SecondEyes {
    private SecondEyes() {}

    /** Whether the act needs a reason, for the same person wrote and would publish. */
    static boolean missing(Story story, Person publisher) {
        return story.origin().author().id().equals(publisher.id());
    }

    static List<StoryFault> faults(Story story, Person publisher, String force) {
        if (force.length() > ManuscriptRules.LONGEST_REASON) {
            return List.of(StoryFault.REASON_TOO_LONG);
        }
        return missing(story, publisher) && force.isBlank()
                ? List.of(StoryFault.SECOND_EYES_MISSING)
                : List.of();
    }
}
