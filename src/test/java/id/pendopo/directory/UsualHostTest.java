package id.pendopo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualHostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dinkes.kota.go.id/profil",
                "http://kota.example",
                "https://kota.example?x=1",
                "https://kota.example#x",
                "http://kota.example:8080/berita"
            })
    void is_told_as_reading_the_whole_address_tells_it(String written) {
        assertThat(WrittenAddress.usualHost(written))
                .isNotEmpty()
                .isEqualTo(WrittenAddress.read(written).orElseThrow().host());
    }

    @Test
    void is_left_to_the_whole_reading_wherever_something_is_odd() {
        var odd =
                List.of(
                        "facebook.com/dinkes",
                        "HTTPS://facebook.com/dinkes",
                        "http://http://facebook.com/dinkes",
                        "http:\\\\facebook.com\\dinkes",
                        "https://kota.example\\@facebook.com/x",
                        "https://kota.example@facebook.com/x",
                        "https://kota.example:80@facebook.com/x",
                        "https://kota.example:x",
                        "https://face\u200Bbook.com/dinkes",
                        "https://facebook.com./dinkes",
                        " https://facebook.com/dinkes",
                        "https://facebook/dinkes",
                        "https://",
                        "");

        assertThat(odd).allSatisfy(w -> assertThat(WrittenAddress.usualHost(w)).isEmpty());
    }
}
