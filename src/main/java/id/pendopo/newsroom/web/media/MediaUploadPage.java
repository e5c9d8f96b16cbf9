package id.pendopo.newsroom.web.media;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * Where files are sent, and what became of those just sent.
 *
 * @param units to choose from; empty if there is only one
 * @param converts whether photos of an iPhone are converted here
 * @param checksVideos whether videos are read through
 */
public record MediaUploadPage(
        List<Crumb> crumbs,
        List<Option> units,
        String unit,
        boolean converts,
        boolean checksVideos,
        String limits,
        List<Result> results,
        Faults faults) {

    /**
     * What became of one file.
     *
     * @param href of the asset; empty if it was refused
     * @param picture a small one; empty if it has none
     * @param advice what to do next; empty if there is nothing
     */
    public record Result(
            Tone tone, String name, String text, String advice, String href, String picture) {}
}
