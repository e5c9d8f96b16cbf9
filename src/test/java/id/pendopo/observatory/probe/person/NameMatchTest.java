package id.pendopo.observatory.probe.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.probe.person.NameMatch.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dr. Husnul Mu'arif | HUSNUL MUARIF
                    Drs. H. Sutiaji | Sutiaji
                    Drs. H. Moh. Anton, M.Si | H. Mochamad Anton
                    Ir. Hadi Santoso, M.T. | Hadi Santoso
                    Dra. Hj. Rita Rahmawati, M.AP | RITA RAHMAWATI, M.AP
                    Erik Setyo Santoso, S.T., M.T. | Erik Setiyo Santoso ST MT
                    Erik Setyo Santoso | Santoso Erik Setyo
                    Muhammad Nur Widianto, S.Sos. | M. Nur Widianto
                    Moch. Sulton, S.Pd | Muhammad Sulthon
                    Achmad Yani | Ahmad Yani
                    Akhmad Mabrur, SE | Achmad Mabrur
                    Ach. Fauzi | Ahmad Fauzi
                    A. Fauzi | Ahmad Fauzi
                    Abd. Rahman | Abdul Rahman
                    Abdurrahman Wahid | Abdul Rahman Wahid
                    Abdurrachman | Abdul Rahman
                    Abdussamad | Abdul Samad
                    Soekarno Hatta | Sukarno Hatta
                    Djoko Widodo | Joko Widodo
                    Tjokro Aminoto | Cokro Aminoto
                    Widjaja Kusuma | Wijaya Kusuma
                    Sjahrir Rasjid | Syahrir Rasyid
                    Jusuf Kalla | Yusuf Kalla
                    Yusup Hidayat | Yusuf Hidayat
                    Siti Aminah | Sitti Aminah, S.Kep., Ns.
                    St. Aminah | Siti Aminah
                    Hj. Siti Fatimah | Siti Fatima
                    Choirul Anam | Khoirul Anam
                    Khairul Anam | Khoirul Anam
                    Chandra Wijaya | Candra Wijaya
                    Bachtiar Effendi | Bahtiar Efendi
                    Bakhtiar Efendy | Bachtiar Efendi
                    Syaiful Rizal | Saiful Rizal
                    Syamsul Arifin | Samsul Ariefin
                    Arief Hidayat | Arif Hidayat
                    Taufiq Rahman | Taufik Rahman
                    Sulistyowati | Sulistiyowati
                    Setyawan Budi | Setiawan Budi
                    Priyo Utomo | Prio Utomo
                    Zaenal Abidin | Zainal Abidin
                    Noor Aini | Nuraini
                    Nur Aini Rahmawati | Nuraini Rahmawati
                    Sri Wahyuni | Sriwahyuni
                    Novi Andriani | Novy Andriani
                    Dhani Kurniawan | Dani Kurniawan
                    Thoriq Aziz | Toriq Azis
                    Yudhi Pratama | Yudi Pratama
                    Dzulkifli Amrizal | Zulkifli Amrizal
                    Utsman Effendi | Usman Efendi
                    Ir. R. Handoko | Handoko
                    Diah Ayu Kusumadewi, S.STP., M.Si | DIAH AYU KUSUMADEWI
                    Wahyu Setianto, A.P., M.Si | Wahyu Setianto
                    Ida Ayu Made Wahyuni, S.H., M.Si. | IDA AYU MADE WAHYUNI
                    I Ketut Suparta | Ketut Suparta
                    drg. Anita Novianti | Anita Novianti, drg., M.MRS
                    Donny Sandito W., S.STP, M.M. | Donny Sandito Widoyoko
                    Budi Hermawan Ph.D | Budi Hermawan
                    Nurlela, A.Md.Keb. | NURLELA A.Md. Keb
                    Bambang Setiono, S. Sos | Bambang Setiono
                    Ahmad bin Yusuf | Ahmad Yusuf
                    Eko Sri Yuliadi, S.Sos., M.M. | EKO SRI YULIADI
                    Dr. Drs. H. Tri Widyani Pangestuti, M.Si., Ak., CA | Tri Widyani Pangestuti
                    Muhamad Anis Januar | Muhammad Anis Januar
                    Alie Mulyanto | Alie Mulianto
                    Erik Setyo Santoso | Erik Setyo Santosa
                    Heru Mulyono (NIP. 19680112 199003 1 005) | Heru Mulyono
                    Subkhan | Subhan
                    Dr.Ir.Jarot Edy Sulistyono,M.Si | Jarot Edi Sulistiyono
                    """)
    void knows_one_person_by_two_spellings(String one, String two) {
        assertThat(NameMatch.of(one, two).decision())
                .as("%s = %s", one, two)
                .isEqualTo(Decision.SAME);
        assertThat(NameMatch.of(two, one).decision())
                .as("%s = %s", two, one)
                .isEqualTo(Decision.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Siti Aminah | Siti Aisyah
                    Hj. Siti Aminah, S.Pd | Siti Fatimah, S.Pd
                    Ahmad Rahman | Budi Rahman
                    Ahmad Fauzi | Muhammad Fauzi
                    A. Fauzi | Muhammad Fauzi
                    Yuliana Sari | Yuliani Sari
                    Budi Sugianto | Budi Sugiarto
                    Budi Hartono | Budi Hartanto
                    Sutiaji | Sutrisno
                    Sutiaji | Sofyan Edi Jarwoko
                    Drs. H. Sutiaji | Drs. H. Moh. Anton
                    Muhammad Ali | Muhammad Anwar
                    Sri Wahyuni | Sri Rahayu
                    Sri Wahyuni | Tri Wahyuni
                    Dwi Lestari | Dewi Lestari
                    Nur Aini | Nur Aisyah
                    Eko Prasetyo | Eko Purnomo
                    I Made Sudiarta | I Made Sudarsana
                    Erik Setyo Santoso | Erik Budi Santoso
                    Abdul Rahman | Abdul Rahim
                    Abdurrahman | Abdurrahim
                    dr. Husnul Muarif | dr. Sri Winarni
                    Joko Widodo | Joko Susilo
                    M.Si | S.Sos
                    Bambang Setiono | Bambang Setiawan
                    Sumarno Hadi | Sumarmo Hadi
                    """)
    void tells_two_persons_apart(String one, String two) {
        assertThat(NameMatch.of(one, two).decision())
                .as("%s = %s", one, two)
                .isEqualTo(Decision.DIFFERENT);
        assertThat(NameMatch.of(two, one).decision())
                .as("%s = %s", two, one)
                .isEqualTo(Decision.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wahyu | Wahyu Hidayat
                    Sutiaji | Sutiaji Wibowo
                    Budi S. | Budi Santoso
                    Siti A. | Siti Aminah
                    """)
    void does_not_decide_on_too_little(String one, String two) {
        assertThat(NameMatch.of(one, two).decision())
                .as("%s = %s", one, two)
                .isEqualTo(Decision.POSSIBLE);
        assertThat(NameMatch.of(two, one).decision())
                .as("%s = %s", two, one)
                .isEqualTo(Decision.POSSIBLE);
    }

    @Test
    void the_nearer_spelling_is_the_more_similar() {
        assertThat(NameMatch.of("Erik Setyo Santoso", "Erik Setyo Santoso").similarity())
                .isGreaterThan(NameMatch.of("Erik Setyo Santoso", "Erik Setyo").similarity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dr. Husnul Muarif | true
                    Bambang Setiono, S. Sos | true
                    H. Sutiaji | true
                    Visi dan Misi | false
                    Layanan Kesehatan | false
                    """)
    void sees_whether_a_title_or_degree_is_written(String written, boolean titled) {
        assertThat(PersonName.titled(written)).isEqualTo(titled);
    }
}
