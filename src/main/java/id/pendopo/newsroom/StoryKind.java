package id.pendopo.newsroom;

/** What a story is; decides in which section of a site it stands. */
public enum StoryKind {
    NEWS,
    ANNOUNCEMENT,
    FIELD_WORK,
    GALLERY,
    VIDEO
}
