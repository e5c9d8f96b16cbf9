package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Programme;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.unit.ProgrammeCard;
import id.pendopo.sites.unit.ProgrammeCards;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Running programmes of a city and its units, as they stand on the portal. */
@Component
class PortalProgrammes {
    private final Newsroom newsroom;
    private final Sites sites;

    PortalProgrammes(Newsroom newsroom, Sites sites) {
        this.newsroom = newsroom;
        this.sites = sites;
    }

    /** Those that moved last. */
    List<ProgrammeCard> running(CityRegister register, int most, Texts texts) {
        Shown.note(Tag.cityProgrammes(register.city().code()));
        return newsroom.programmesIn(register.city().code()).stream()
                .filter(p -> p.closedAt().isEmpty())
                .sorted(Comparator.comparing(Programme::changedAt).reversed())
                .limit(most)
                .map(p -> card(p, register, texts))
                .toList();
    }

    private ProgrammeCard card(Programme programme, CityRegister register, Texts texts) {
        String owner = programme.unit().flatMap(register::unit).map(Unit::name).orElse("");
        return ProgrammeCards.card(programme, sites.address(programme).toString(), owner, texts);
    }
}
