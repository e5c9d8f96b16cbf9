package id.pendopo.newsroom.web.media;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets people to the assets of their unit and city, and to no other. */
@Component
class MediaDoor {
    private final Assets assets;
    private final Directory directory;

    MediaDoor(Assets assets, Directory directory) {
        this.assets = assets;
        this.directory = directory;
    }

    /**
     * To look at. An asset of others answers as one that is not there: ids can not be tried out.
     */
    Asset toSee(UUID id, Actor actor) {
        return open(id, actor, NewsroomPermission.VIEW, NewsroomPermission.MEDIA);
    }

    /** To change. */
    Asset toKeep(UUID id, Actor actor) {
        return open(id, actor, NewsroomPermission.MEDIA);
    }

    boolean mayKeep(Asset asset, Actor actor) {
        return actor.may(NewsroomPermission.MEDIA, asset.owner().scope());
    }

    /** The units of the city whose library the actor keeps. */
    List<Unit> units(City city, Actor actor) {
        return directory.register(city.code()).map(CityRegister::units).orElse(List.of()).stream()
                .filter(u -> actor.may(NewsroomPermission.MEDIA, u.scope()))
                .toList();
    }

    /** Whether the actor keeps the library of the city itself. */
    boolean keepsCity(City city, Actor actor) {
        return actor.may(NewsroomPermission.MEDIA, city.scope());
    }

    /**
     * Whose an upload is to be.
     *
     * @param chosen the id of a unit; empty for the city itself, or for the only unit one has
     */
    AssetOwner owner(City city, String chosen, Actor actor) {
        List<Unit> mine = units(city, actor);
        if (chosen.isEmpty() && keepsCity(city, actor)) {
            return new AssetOwner(city.code(), Optional.empty());
        }
        if (chosen.isEmpty() && mine.size() == 1) {
            return new AssetOwner(city.code(), Optional.of(mine.getFirst().id()));
        }
        return mine.stream()
                .filter(u -> u.id().toString().equals(chosen))
                .findFirst()
                .map(u -> new AssetOwner(city.code(), Optional.of(u.id())))
                .orElseThrow(() -> new NotFound("Unit %s to upload for".formatted(chosen)));
    }

    /** The name of who has the asset. */
    String ownerName(City city, AssetOwner owner) {
        return owner.unit().flatMap(directory::unit).map(Unit::name).orElse(city.name());
    }

    Optional<Unit> unit(UnitId id) {
        return directory.unit(id);
    }

    private Asset open(UUID id, Actor actor, String... permissions) {
        return assets.asset(new AssetId(id))
                .filter(a ->
                        List.of(permissions).stream()
                                .anyMatch(p -> actor.may(p, a.owner().scope())))
                .orElseThrow(() -> new NotFound("Asset %s".formatted(id)));
    }
}
