package id.pendopo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {
    private static final Pattern INLINE =
            Pattern.compile(
                    "<script(?![^>]*\\b(?:src=|type=\"application/ld\\+json\"))|<style\\b|\\sstyle=\"|\\son[a-z]+=\"|javascript:",
                    Pattern.CASE_INSENSITIVE);

    /** A language is called by its own name, whatever language the page is in. */
    private static final Set<String> LANGUAGES = Set.of("Bahasa Indonesia", "English", "ID", "EN");

    @Test
    void templates_show_no_words_of_their_own() {
        var faults = new ArrayList<String>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".jte")) {
            TemplateWords.in(Sources.text(file)).stream()
                    .filter(words -> !LANGUAGES.contains(words))
                    .forEach(words -> faults.add("%s: \"%s\"".formatted(file, words)));
        }

        assertThat(faults)
                .as("Words in templates; put them into messages and write ${t.of(\"key\")}")
                .isEmpty();
    }

    @Test
    void templates_hold_no_inline_script_or_style() {
        var faults = new ArrayList<String>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".jte")) {
            INLINE.matcher(Sources.text(file))
                    .results()
                    .forEach(m -> faults.add("%s: %s".formatted(file, m.group().strip())));
        }

        assertThat(faults)
                .as("The Content-Security-Policy refuses these; use a file below static/")
                .isEmpty();
    }

    @Test
    void the_reader_of_templates_sees_words_wherever_they_hide() {
        assertThat(TemplateWords.in("<p>Halo</p>")).containsExactly("Halo");
        assertThat(TemplateWords.in("<p>${t.of(\"a.b\")}</p>")).isEmpty();
        assertThat(TemplateWords.in("<img alt=\"Foto\">")).containsExactly("Foto");
        assertThat(TemplateWords.in("@if(a > b)<b>x</b>@else<i>Ya</i>@endif"))
                .containsExactly("Ya");
        assertThat(TemplateWords.in("@template.x.y(t = t, label = \"Simpan\")"))
                .containsExactly("Simpan");
        assertThat(TemplateWords.in("@template.x.y(content = @`<p>Dalam ${a}</p>`)"))
                .containsExactly("Dalam");
        assertThat(TemplateWords.in("@template.x.y(kind = \"secondary\", n = f(\"(\"))")).isEmpty();
    }
}
