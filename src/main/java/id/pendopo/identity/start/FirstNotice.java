package id.pendopo.identity.start;

import id.pendopo.identity.account.Places;
import id.pendopo.platform.start.NoticeLine;
import id.pendopo.platform.start.StartupNotice;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells at the start how the first administrator gets in; nothing once somebody has. */
@Component
@EnableConfigurationProperties(FirstSettings.class)
class FirstNotice implements StartupNotice {
    private static final int SIGN_INS = 100;
    private final InviteFirst first;
    private final Places places;
    private final FirstSettings settings;
    private final Environment environment;

    FirstNotice(InviteFirst first, Places places, FirstSettings settings, Environment environment) {
        this.first = first;
        this.places = places;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public List<NoticeLine> lines(Texts t) {
        if (!first.missing()) {
            return List.of();
        }
        Optional<String> city =
                places.cities().stream().findFirst().map(known -> known.code().value());
        return settings.admin().isPresent() && city.isPresent()
                ? invited(t, settings.admin().get(), city.get())
                : List.of(
                        line(t, "identity.start.visit", origin() + "/mulai"),
                        line(t, "identity.start.code", first.code()));
    }

    private List<NoticeLine> invited(Texts t, String mail, String city) {
        return List.of(
                line(t, "identity.start.admin", mail),
                line(t, "identity.start.link", origin() + first.invite(mail, city)));
    }

    private static NoticeLine line(Texts t, String label, String text) {
        return new NoticeLine(SIGN_INS, t.of(label), text);
    }

    private String origin() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
