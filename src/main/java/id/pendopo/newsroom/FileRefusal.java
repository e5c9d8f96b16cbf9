package id.pendopo.newsroom;

/**
 * Why a file of a person was not taken. Each has its sentence and its next step in the messages.
 */
public enum FileRefusal {
    /** No bytes at all. */
    EMPTY,
    /** More bytes than its kind may have. */
    TOO_LARGE,
    /** More pixels than we unpack. */
    TOO_MANY_PIXELS,
    /** Begins like a picture, a video or a document and does not hold together. */
    DAMAGED,
    /** Ends before its end: sent over a line that dropped. */
    CUT_OFF,
    /** A drawing that can carry script. */
    SVG,
    /** A page of the web, whatever its name says. */
    WEB_PAGE,
    /** A program or a script. */
    PROGRAM,
    /** One file that is two things at once, as a picture with an archive behind it. */
    TWO_THINGS,
    /** An iPhone's format that this server can not convert. */
    HEIC,
    /** A modern picture format that this server can not convert. */
    AVIF,
    /** A video that most browsers do not play. */
    VIDEO_FORMAT,
    /** An archive: its files should come one by one. */
    ARCHIVE,
    /** Unpacks to far more than it weighs. */
    UNPACKS_TOO_LARGE,
    /** An office document with macros. */
    MACROS,
    /** An office document of a format before 2007, whose macros can not be seen. */
    OLD_OFFICE,
    /** Locked with a password. */
    LOCKED,
    /** Nothing we know what to do with. */
    UNKNOWN_FORMAT,
    /** Not a caption file. */
    CAPTIONS_FORMAT,
    /** Too many people upload at this moment. */
    BUSY
}
