package id.pendopo.newsroom;

import id.pendopo.newsroom.clean.CleanHtml;

/** The form in which the public may get HTML that people wrote, for all who publish. */
public final class PublicHtml {
    private PublicHtml() {}

    /** The HTML without anything that could harm a reader; clean HTML stays as it is. */
    public static String clean(String html) {
        return CleanHtml.of(html);
    }
}
