package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.StoryKind;
import java.util.List;
import java.util.Set;

/** Stories for tests: whole by default, so that a test says only what matters to it. */
final class Stories {
    static final Facts NONE = Facts.none();

    private static final Adviser ADVISER = new Adviser(Lexicon.builtIn());

    private Stories() {}

    static Writing news(String body) {
        return story(StoryKind.NEWS, "Warga membersihkan sungai", body, 0, false);
    }

    static Writing announcement(String body) {
        return story(StoryKind.ANNOUNCEMENT, "Pengumuman layanan", body, 0, false);
    }

    static Writing titled(String title) {
        return story(StoryKind.NEWS, title, "Warga membersihkan sungai.", 0, false);
    }

    static Writing story(
            StoryKind kind, String title, String body, int pictures, boolean consented) {
        return new Writing(
                kind,
                title,
                "",
                body,
                NONE,
                pictures,
                consented,
                Set.of("+62 341 555 0101", "0811 3000 999", "Kelurahan.Contoh@gmail.com"));
    }

    static Advised advice(Writing story) {
        return ADVISER.advise(story, List.of());
    }

    static List<Remark> remarks(Writing story) {
        return advice(story).hints().stream().map(Hint::remark).toList();
    }

    static List<String> quotes(Writing story, Remark remark) {
        return advice(story).hints().stream()
                .filter(hint -> hint.remark() == remark)
                .map(Hint::quote)
                .toList();
    }
}
