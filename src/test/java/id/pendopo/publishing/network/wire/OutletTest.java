package id.pendopo.publishing.network.wire;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.NetworkSettings;
import id.pendopo.publishing.network.ShippedNetworks;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletTest {
    private static final NetworkSettings SETTINGS =
            ShippedNetworks.settings(Map.of("pendopo.publishing.call", "3s"));
    private static final PracticeDoor DOOR = new Door();

    private final List<Ask> left = new ArrayList<>();
    private Answer next =
            new Answer.Got(
                    200, Headers.none(), "{\"id\":\"1\"}".getBytes(), 10, false, Duration.ZERO);

    private Outlet outlet(boolean outward, Optional<PracticeDoor> practice) {
        return new Outlet(SETTINGS, outward, practice, this::send, this::send);
    }

    private Answer send(Ask ask) {
        left.add(ask);
        return next;
    }

    private static Request to(Network network, String address) {
        return Request.of(network, "POST", URI.create(address)).bearer("rahasia");
    }

    @Test
    void where_nothing_may_leave_no_address_of_a_real_network_is_ever_asked() {
        for (var practice : List.of(Optional.<PracticeDoor>empty(), Optional.of(DOOR))) {
            Outlet outlet = outlet(false, practice);
            for (var network : SETTINGS.networks().keySet()) {
                for (URI real : SETTINGS.of(network).addresses().values()) {
                    Reply reply = outlet.send(to(network, real + "/x"));
                    assertThat(reply)
                            .isInstanceOfSatisfying(
                                    Reply.Held.class,
                                    held -> assertThat(held.code()).isEqualTo("outward-off"));
                }
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void where_nothing_may_leave_every_address_leads_to_the_practice_networks() {
        Outlet outlet = outlet(false, Optional.of(DOOR));

        for (var network : SETTINGS.networks().keySet()) {
            for (String name : SETTINGS.of(network).addresses().keySet()) {
                assertThat(outlet.at(network, name, "/x").getHost()).isEqualTo("latihan.localhost");
            }
        }
        assertThat(outlet.send(to(Network.X, "http://latihan.localhost:1/x")))
                .isInstanceOf(Reply.Said.class);
        assertThat(outlet.clientId(Network.X)).isEqualTo("latihan");
    }

    @Test
    void where_it_may_only_the_hosts_of_the_settings_are_asked_and_only_over_tls() {
        Outlet outlet = outlet(true, Optional.of(DOOR));

        assertThat(outlet.send(to(Network.X, "https://api.x.com/2/tweets")))
                .isInstanceOf(Reply.Said.class);
        for (String wrong :
                List.of(
                        "http://api.x.com/2/tweets",
                        "https://api.x.com.contoh.id/2/tweets",
                        "https://graph.facebook.com/me",
                        "http://latihan.localhost:1/x",
                        "https://127.0.0.1/x")) {
            assertThat(outlet.send(to(Network.X, wrong))).as(wrong).isInstanceOf(Reply.Held.class);
        }
        assertThat(left).hasSize(1);
    }

    @Test
    void every_request_has_a_connection_of_its_own() {
        outlet(true, Optional.empty()).send(to(Network.X, "https://api.x.com/2/tweets"));

        assertThat(left.getFirst().headers()).contains(new Headers.Field("Connection", "close"));
    }

    @Test
    void only_what_may_have_arrived_is_unknown() {
        Outlet outlet = outlet(true, Optional.empty());
        record Case(Outcome.Failed why, Failure.Kind kind) {}
        for (var each :
                List.of(
                        new Case(new Outcome.ConnectionRefused(), Failure.Kind.RETRY),
                        new Case(new Outcome.NameUnknown(), Failure.Kind.RETRY),
                        new Case(new Outcome.ConnectTimedOut(), Failure.Kind.RETRY),
                        new Case(new Outcome.AnswerTimedOut(), Failure.Kind.UNKNOWN),
                        new Case(new Outcome.ConnectionReset(), Failure.Kind.UNKNOWN),
                        new Case(new Outcome.NotHttp(), Failure.Kind.UNKNOWN))) {
            next = new Answer.Lost(each.why());
            var silent = (Reply.Silent) outlet.send(to(Network.X, "https://api.x.com/2/tweets"));
            assertThat(silent.once().kind()).as(each.why().code()).isEqualTo(each.kind());
            assertThat(silent.retry().kind()).isEqualTo(Failure.Kind.RETRY);
        }
    }

    @Test
    void neither_a_request_nor_what_is_said_of_a_failure_shows_the_token() {
        next = new Answer.Lost(new Outcome.AnswerTimedOut());
        Request request = to(Network.X, "https://api.x.com/2/tweets?access_token=rahasia");

        Reply reply = outlet(true, Optional.empty()).send(request);

        assertThat(request.toString()).doesNotContain("rahasia");
        assertThat(reply.toString()).doesNotContain("rahasia");
    }

    private static final class Door implements PracticeDoor {
        @Override
        public URI insteadOf(Network network, URI real) {
            return URI.create("http://latihan.localhost:1");
        }

        @Override
        public boolean owns(URI address) {
            return "latihan.localhost".equals(address.getHost());
        }

        @Override
        public String clientId() {
            return "latihan";
        }

        @Override
        public String clientSecret() {
            return "latihan";
        }
    }
}
