package id.pendopo.sites.web.moving;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.wordpress.Move;
import id.pendopo.sites.wordpress.MoveRepository;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens units and their runs to those who may edit their sites. */
@Component
class MovingDoor {
    static final String PATH = "/kerja/situs/impor";

    private final Directory directory;
    private final MoveRepository moves;

    MovingDoor(Directory directory, MoveRepository moves) {
        this.directory = directory;
        this.moves = moves;
    }

    List<Unit> units(City city, Actor actor) {
        return directory.units(city.code()).stream()
                .filter(u -> actor.may(SitesPermission.EDIT, u.scope()))
                .toList();
    }

    Unit unit(City city, UUID id, Actor actor) {
        Unit unit =
                directory
                        .unit(new UnitId(id))
                        .filter(u -> u.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Unit %s".formatted(id)));
        actor.demand(SitesPermission.EDIT, unit.scope());
        return unit;
    }

    Move move(City city, UUID id, Actor actor) {
        Move move =
                moves.find(id)
                        .filter(m -> m.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Move %s".formatted(id)));
        unit(city, move.unit().value(), actor);
        return move;
    }

    /** What somebody wrote as an address of the web; empty if it is none. */
    static Optional<URI> web(String written) {
        String address = written.strip();
        return Addresses.parse(address.contains("://") ? address : "https://" + address)
                .filter(a -> "http".equals(a.getScheme()) || "https".equals(a.getScheme()))
                .filter(a -> a.getHost() != null && a.getHost().contains("."));
    }
}
