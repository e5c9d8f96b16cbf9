package id.pendopo.newsroom.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {
    @ParameterizedTest
    @EnumSource(Remark.class)
    void every_remark_has_its_sentence_and_the_way_to_mend_it(Remark remark) throws IOException {
        var words = new Properties();
        try (var in =
                RemarkTest.class.getResourceAsStream("/messages/newsroom-advice.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(words).containsKeys(remark.key(), remark.key() + ".mend");
    }
}
