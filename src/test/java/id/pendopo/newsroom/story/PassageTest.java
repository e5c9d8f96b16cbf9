package id.pendopo.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String TEXT = "Warga hadir. Jalan dibuka oleh warga. Warga pulang.";

    @Test
    void is_found_again_after_text_was_added_before_it() {
        Passage passage = Passage.in(TEXT, "Jalan dibuka").orElseThrow();

        assertThat(passage.find("Hari ini ramai. " + TEXT)).contains(29);
    }

    @Test
    void is_lost_when_its_words_are_gone() {
        Passage passage = Passage.in(TEXT, "Jalan dibuka").orElseThrow();

        assertThat(passage.find("Warga hadir. Gang dibuka oleh warga.")).isEmpty();
    }

    @Test
    void of_several_places_the_one_with_the_same_words_around_is_meant() {
        var second = new Passage("Warga", "oleh warga. ", " pulang.");

        assertThat(second.find(TEXT)).contains(TEXT.lastIndexOf("Warga"));
        assertThat(new Passage("Warga", "", " hadir.").find(TEXT)).contains(0);
    }

    @Test
    void words_that_are_not_there_are_no_passage() {
        assertThat(Passage.in(TEXT, "Jembatan")).isEmpty();
        assertThat(Passage.in(TEXT, "  ")).isEmpty();
    }
}
