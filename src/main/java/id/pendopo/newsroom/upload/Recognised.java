package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;

/** What a file is by its content; its name and what the browser says of it count for nothing. */
sealed interface Recognised {
    record Picture() implements Recognised {}

    /** A picture we may be able to convert with a tool of the machine. */
    record Convertible(FileRefusal otherwise) implements Recognised {}

    record Video(MediaForm form) implements Recognised {}

    record Document(MediaForm form) implements Recognised {}

    record Refused(FileRefusal why) implements Recognised {}
}
