package id.pendopo.directory.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.Network;
import id.pendopo.directory.RosterFixture;
import id.pendopo.directory.Unit;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Decision.Accept;
import id.pendopo.directory.ledger.Decision.Refuse;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelActsTest {
    private final RosterFixture city = new RosterFixture();

    @Test
    void an_account_is_kept_as_written_and_in_its_normal_form() {
        var decision = register(city.health, Network.INSTAGRAM, " @DinkesContoh ");

        Channel channel = ((Accept<Channel>) decision).what();
        assertThat(channel.written()).isEqualTo("@DinkesContoh");
        assertThat(channel.address())
                .isEqualTo(URI.create("https://www.instagram.com/dinkescontoh"));
    }

    @Test
    void an_address_belongs_to_one_unit_only() {
        city.website(city.north, "https://kecutara.contoh.go.id");

        assertThat(codes(register(city.health, Network.WEBSITE, "HTTPS://KecUtara.contoh.go.id/")))
                .containsExactly("address address-taken");
    }

    @Test
    void an_address_of_another_network_is_refused() {
        assertThat(
                        codes(
                                register(
                                        city.health,
                                        Network.YOUTUBE,
                                        "https://www.instagram.com/dinkes")))
                .containsExactly("address address-of-other-form");
        assertThat(codes(register(city.health, Network.WEBSITE, "")))
                .containsExactly("address address-empty");
    }

    @Test
    void saving_what_is_there_changes_nothing() {
        Channel site = city.website(city.health, "https://dinkes.contoh.go.id");

        assertThat(ChangeChannel.decide(city.roster(), site.id(), 1, ChannelDraft.of(site)))
                .isEqualTo(Decision.nothing(site));
    }

    @Test
    void a_form_on_an_older_look_is_refused() {
        Channel site = city.website(city.health, "https://dinkes.contoh.go.id");
        var draft = ChannelDraft.registered(Network.WEBSITE, "https://baru.contoh.go.id");

        assertThat(codes(ChangeChannel.decide(city.roster(), site.id(), 0, draft)))
                .containsExactly(" changed-meanwhile");
        assertThat(codes(RemoveChannel.decide(city.roster(), site.id(), 0)))
                .containsExactly(" changed-meanwhile");
        assertThat(RemoveChannel.decide(city.roster(), site.id(), 1)).isInstanceOf(Accept.class);
    }

    private Decision<Channel> register(Unit unit, Network network, String address) {
        return RegisterChannel.decide(
                city.roster(),
                unit.id(),
                ChannelDraft.registered(network, address),
                RosterFixture.IDS);
    }

    private static List<String> codes(Decision<Channel> decision) {
        assertThat(decision).isInstanceOf(Refuse.class);
        return ((Refuse<Channel>) decision)
                .faults().stream().map(f -> f.field() + " " + f.code()).toList();
    }
}
