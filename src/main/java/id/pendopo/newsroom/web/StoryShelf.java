package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.asset.AssetListRepository;
import id.pendopo.newsroom.asset.AssetListRepository.Wanted;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.StoryFault;
import id.pendopo.newsroom.story.StoryPictures;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Brings pictures into the form of a story: new files, and what the library has. */
@Component
class StoryShelf {
    private static final String FIELD = "berkas";
    private static final int SHOWN = 12;
    private static final int SMALL = 320;

    private final Assets library;
    private final AssetListRepository list;
    private final StoryPictures own;

    StoryShelf(Assets library, AssetListRepository list, StoryPictures own) {
        this.library = library;
        this.list = list;
        this.own = own;
    }

    /**
     * The text with the pictures that were sent or chosen with its form.
     *
     * @param faults one for each file that was refused, and one if a picture is of somebody else
     */
    record Filled(Manuscript text, List<Fault> faults) {}

    /** Takes the files into the library of the site, and adds them and what was chosen. */
    Filled fill(
            AssetOwner site,
            StoryForm form,
            Manuscript text,
            List<PublishedPicture> before,
            Actor actor,
            Texts t) {
        var faults = new ArrayList<Fault>();
        var added = new ArrayList<Asset>(library.assets(form.picks()).values());
        for (MultipartFile file : form.files()) {
            take(site, file, actor, t, faults).ifPresent(added::add);
        }
        var pictures = new ArrayList<>(text.pictures());
        for (Asset asset : added) {
            if (pictures.stream().noneMatch(p -> p.asset().equals(asset.id()))) {
                pictures.add(
                        new PublishedPicture(
                                asset.id(), asset.words().alt(), "", PublishedPicture.Stage.NONE));
            }
        }
        boolean mine = own.mayShow(site.city(), site.unit(), before, pictures);
        if (!mine) {
            faults.add(new Fault(FIELD, t.of("newsroom.fault", StoryFault.PICTURE_NOT_YOURS)));
        }
        return new Filled(text.withPictures(mine ? pictures : before), faults);
    }

    private Optional<Asset> take(
            AssetOwner site, MultipartFile file, Actor actor, Texts t, List<Fault> faults) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            return switch (library.take(site, name, content, actor)) {
                case AssetTaking.Taken taken when taken.asset().kind() == AssetKind.PICTURE ->
                        Optional.of(taken.asset());
                case AssetTaking.Taken taken -> {
                    faults.add(new Fault(FIELD, t.of("newsroom.form.not-a-picture", name)));
                    yield Optional.empty();
                }
                case AssetTaking.Refused(var why) -> {
                    String reason = t.of("newsroom.media.refused", why);
                    faults.add(new Fault(FIELD, name + ": " + reason));
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("File %s sent with a story".formatted(name), e);
        }
    }

    /** What the library of the site has; the city's own only for people of the city. */
    List<StoryFormPage.Shelved> shelf(
            AssetOwner site, City city, Actor actor, String words, Manuscript text) {
        Set<UnitId> units = site.unit().map(Set::of).orElse(Set.of());
        boolean ofCity = site.unit().isEmpty() || actor.may(NewsroomPermission.VIEW, city.scope());
        var wanted =
                new Wanted(site.city(), units, ofCity, AssetKind.PICTURE.name(), words, "", false);
        Set<AssetId> shown =
                Set.copyOf(text.pictures().stream().map(PublishedPicture::asset).toList());
        return list.page(wanted, SHOWN + shown.size(), 0).stream()
                .filter(asset -> !shown.contains(asset.id()))
                .limit(SHOWN)
                .map(asset ->
                        new StoryFormPage.Shelved(
                                asset.id().toString(),
                                asset.officePath(SMALL),
                                asset.words().alt().isEmpty() ? asset.name() : asset.words().alt()))
                .toList();
    }
}
