package id.pendopo.newsroom.web.media;

import id.pendopo.directory.City;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.asset.AddCaptions;
import id.pendopo.newsroom.asset.AssetChange;
import id.pendopo.newsroom.asset.DeleteAsset;
import id.pendopo.newsroom.asset.DescribeAsset;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One asset: what it shows, where it is used, deleting it and bringing it back. */
@Controller
@Needs(NewsroomPermission.MEDIA)
class MediaAssetController {
    private static final String PATH = MediaListController.PATH + "/{id}";

    private final MediaDoor door;
    private final MediaPages pages;
    private final DescribeAsset describe;
    private final DeleteAsset delete;
    private final AddCaptions captions;
    private final MessageSource messages;

    MediaAssetController(
            MediaDoor door,
            MediaPages pages,
            DescribeAsset describe,
            DeleteAsset delete,
            AddCaptions captions,
            MessageSource messages) {
        this.door = door;
        this.pages = pages;
        this.describe = describe;
        this.delete = delete;
        this.captions = captions;
        this.messages = messages;
    }

    @GetMapping(PATH)
    @Needs({NewsroomPermission.VIEW, NewsroomPermission.MEDIA})
    ModelAndView asset(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Asset asset = door.toSee(id, actor);
        var t = new Texts(messages, locale);
        return new ModelAndView(
                "newsroom/media", "page", pages.page(city, asset, door.mayKeep(asset, actor), t));
    }

    @PostMapping(PATH)
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Asset asset = door.toKeep(id, actor);
        String version = sent.getOrDefault("version", "");
        var words =
                new AssetDescription(
                        sent.getOrDefault("alt", ""),
                        sent.getOrDefault("credit", ""),
                        chosen(AssetRights.values(), sent.get("rights"), AssetRights.UNSAID),
                        sent.getOrDefault("source", ""),
                        chosen(AssetPeople.values(), sent.get("people"), AssetPeople.UNSAID),
                        sent.getOrDefault("consent", ""));
        int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        return told(
                describe.describe(asset.id(), seen, words, actor),
                "newsroom.media.saved",
                id,
                redirect);
    }

    @PostMapping(PATH + "/hapus")
    ModelAndView delete(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Asset asset = door.toKeep(id, actor);
        return told(delete.delete(asset.id(), actor), "newsroom.media.deleted", id, redirect);
    }

    @PostMapping(PATH + "/pulihkan")
    ModelAndView restore(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Asset asset = door.toKeep(id, actor);
        return told(delete.restore(asset.id(), actor), "newsroom.media.restored", id, redirect);
    }

    @PostMapping(PATH + "/takarir")
    ModelAndView caption(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "id") String bahasa,
            @RequestParam Optional<MultipartFile> berkas,
            RedirectAttributes redirect)
            throws IOException {
        Asset asset = door.toKeep(id, actor);
        if (berkas.isEmpty()) {
            redirect.addFlashAttribute(Notice.NAME, Notice.bad("newsroom.media.upload.nothing"));
            return back(id);
        }
        try (var content = berkas.get().getInputStream()) {
            return told(
                    captions.add(asset.id(), bahasa, content, actor),
                    "newsroom.media.captioned",
                    id,
                    redirect);
        }
    }

    private static ModelAndView told(
            AssetChange change, String done, UUID id, RedirectAttributes redirect) {
        Notice notice =
                switch (change) {
                    case AssetChange.Done(var asset) -> Notice.good(done);
                    case AssetChange.ChangedMeanwhile() ->
                            Notice.warn("newsroom.media.changed-meanwhile");
                    case AssetChange.InUse(var uses) ->
                            Notice.bad("newsroom.media.in-use", uses.size());
                    case AssetChange.Gone() -> Notice.warn("newsroom.media.gone");
                    case AssetChange.Refused(var why) ->
                            Notice.bad(
                                    "newsroom.media.refused."
                                            + why.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'));
                };
        redirect.addFlashAttribute(Notice.NAME, notice);
        return back(id);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:" + MediaListController.PATH + "/" + id);
    }

    private static <E extends Enum<E>> E chosen(E[] values, @Nullable String word, E otherwise) {
        return Arrays.stream(values)
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(otherwise);
    }
}
