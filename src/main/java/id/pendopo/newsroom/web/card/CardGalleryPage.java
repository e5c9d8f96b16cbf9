package id.pendopo.newsroom.web.card;

import id.pendopo.platform.web.page.Option;
import java.util.List;

/** The gallery of templates. */
public record CardGalleryPage(
        String size,
        String template,
        boolean filtered,
        List<Option> sizes,
        List<Option> templates,
        List<Shown> shown) {

    /** A template with its samples. */
    public record Shown(String id, String label, String purpose, List<Sample> samples) {}

    /** A drawn sample. */
    public record Sample(String image, String label, int width, int height) {}
}
