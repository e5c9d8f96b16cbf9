package id.pendopo.newsroom.advice;

/** The part of a story that a remark is about. */
public enum Part {
    TITLE,
    SUMMARY,
    BODY,
    FACTS,
    PICTURES
}
