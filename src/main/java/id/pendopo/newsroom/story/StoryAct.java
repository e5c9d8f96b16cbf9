package id.pendopo.newsroom.story;

/** What can be done with a story; each is a class of its own and a step in its history. */
public enum StoryAct {
    /** Taken over as it was public elsewhere. */
    IMPORT,
    CREATE,
    SAVE,
    SUBMIT,
    ASSIGN,
    RETURN,
    APPROVE,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH,
    CORRECT,
    WITHDRAW
}
