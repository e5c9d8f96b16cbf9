package id.pendopo.newsroom.web;

import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Optional;

/**
 * The form of a story: a new one, a change, or a correction of a public one.
 *
 * @param action where it is sent
 * @param mode which words the page uses: {@code new}, {@code write} or {@code correct}
 * @param html the body, for the editor
 * @param plain the body as plain text, or the HTML itself if it says more than text can
 * @param form {@code teks} or {@code html}: what the plain field holds
 * @param fields of work to choose from
 * @param shelf pictures of the library to choose from
 * @param words looked for in the library; empty for its newest
 * @param theirs what somebody else saved meanwhile; shown beside, nothing is lost
 */
public record StoryFormPage(
        String action,
        String mode,
        String home,
        int version,
        Manuscript text,
        String html,
        String plain,
        String form,
        String note,
        String owner,
        List<Option> owners,
        List<Option> kinds,
        List<Option> programmes,
        List<String> fields,
        List<Option> territories,
        List<Option> stages,
        List<Shelved> shelf,
        String words,
        Optional<Theirs> theirs,
        List<Crumb> crumbs,
        Faults faults) {
    public StoryFormPage {
        owners = List.copyOf(owners);
        kinds = List.copyOf(kinds);
        programmes = List.copyOf(programmes);
        fields = List.copyOf(fields);
        territories = List.copyOf(territories);
        stages = List.copyOf(stages);
        shelf = List.copyOf(shelf);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * The other text.
     *
     * @param parts theirs on the left, the reader's own on the right
     */
    public record Theirs(String by, String at, List<DifferencePage.Part> parts) {
        public Theirs {
            parts = List.copyOf(parts);
        }
    }

    /** A picture of the library. */
    public record Shelved(String asset, String picture, String name) {}
}
