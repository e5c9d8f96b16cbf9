package id.pendopo.complaints.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    private final Topics topics = new Topics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lampu jalan di gang kami mati sejak seminggu       | penerangan
                    Banyak mobil parkir liar, juru parkir minta 10 ribu | parkir
                    Jalan rusak dan berlubang di depan SD               | jalan-rusak
                    KTP saya belum jadi, katanya blangko habis          | kependudukan
                    Got mampet, kalau hujan banjir                      | drainase
                    Sambat soal hal yang tidak jelas                    | lainnya
                    """)
    void are_recognised_by_the_words_of_citizens(String words, String topic) {
        assertThat(topics.recognise(words).code()).isEqualTo(topic);
    }
}
