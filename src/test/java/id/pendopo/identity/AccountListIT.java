package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People.Person;
import id.pendopo.platform.access.Actor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithPeople
class AccountListIT {
    private static final CityCode CITY = new CityCode("53.71");

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private FormClient administrator;

    @BeforeEach
    void sign_in() {
        directory.found(CITY, Actor.system());
        administrator = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
    }

    @Test
    void is_filtered_by_role_and_words_in_its_address() {
        Person editor = people.of(Role.EDITOR, CITY.value());
        Person juror = people.of(Role.JUROR, CITY.value());

        List<String> editors = mails("/kerja/akun?peran=EDITOR");

        assertThat(editors).contains(editor.mail()).doesNotContain(juror.mail());
        assertThat(mails("/kerja/akun?q=" + juror.mail())).containsExactly(juror.mail());
        assertThat(mails("/kerja/akun?peran=TIDAK_ADA&status=ENTAH"))
                .contains(editor.mail(), juror.mail());
    }

    @Test
    void is_sorted_both_ways_and_keeps_its_filter() {
        people.signedIn(people.of(Role.EDITOR, CITY.value()), port);
        people.of(Role.EDITOR, CITY.value());

        List<String> up = mails("/kerja/akun?peran=EDITOR&sort=email");
        List<String> down = mails("/kerja/akun?peran=EDITOR&sort=-email");

        assertThat(up).hasSizeGreaterThan(1).isSorted();
        assertThat(down).containsExactlyElementsOf(up.reversed());
        assertThat(
                        administrator
                                .get("/kerja/akun?peran=EDITOR&sort=masuk")
                                .page()
                                .select("th[aria-sort=ascending] a")
                                .attr("href"))
                .isEqualTo("/kerja/akun?peran=EDITOR&sort=-masuk");
    }

    @Test
    void is_taken_away_as_a_table_with_the_same_filter() {
        Person editor = people.of(Role.EDITOR, CITY.value());
        Person juror = people.of(Role.JUROR, CITY.value());

        FormClient.Answer csv = administrator.get("/kerja/akun/ekspor/akun.csv?peran=EDITOR");
        FormClient.Answer xlsx = administrator.get("/kerja/akun/ekspor/akun.xlsx?peran=EDITOR");

        assertThat(csv.headers().get("content-disposition")).contains("akun.csv");
        assertThat(csv.body())
                .contains("Nama lengkap;Alamat email;Peran", editor.mail())
                .doesNotContain(juror.mail());
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(administrator.get("/kerja/akun/ekspor/akun.pdf").status()).isEqualTo(404);
    }

    private List<String> mails(String path) {
        return administrator.get(path).page().select("tbody th small").eachText();
    }
}
