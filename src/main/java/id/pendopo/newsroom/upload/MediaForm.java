package id.pendopo.newsroom.upload;

/**
 * The form in which a video or a document is kept and served.
 *
 * @param type the media type of the answer
 * @param ending of the file's name, without a dot
 */
public record MediaForm(String type, String ending) {
    public static final MediaForm JPEG = new MediaForm("image/jpeg", "jpg");
    public static final MediaForm MP4 = new MediaForm("video/mp4", "mp4");
    public static final MediaForm WEBM = new MediaForm("video/webm", "webm");
    static final MediaForm PDF = new MediaForm("application/pdf", "pdf");
    static final MediaForm TEXT = new MediaForm("text/plain;charset=utf-8", "txt");
}
