package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.picture.PreparedPicture;

/** What is to be kept of a sent file. */
public sealed interface Examined {
    /** Its sizes; nothing of the file itself. */
    record Picture(PreparedPicture.Ready ready) implements Examined {}

    /** The file, cleaned in its place. */
    record Video(MediaForm form, VideoTold.Fit told) implements Examined {}

    /** The file as it is. */
    record Document(MediaForm form) implements Examined {}

    record Refused(FileRefusal why) implements Examined {}
}
