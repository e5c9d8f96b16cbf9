package id.pendopo.newsroom.web.media;

import id.pendopo.directory.City;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.upload.ExamineFile;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes several files at once and says for each what became of it. A page that is sent again takes
 * nothing twice.
 */
@Controller
@Needs(NewsroomPermission.MEDIA)
class MediaUploadController {
    private static final String PATH = MediaListController.PATH + "/unggah";
    private static final int SMALL = 320;

    private final MediaDoor door;
    private final Assets assets;
    private final ExamineFile examine;
    private final MediaSettings settings;
    private final MessageSource messages;

    MediaUploadController(
            MediaDoor door,
            Assets assets,
            ExamineFile examine,
            MediaSettings settings,
            MessageSource messages) {
        this.door = door;
        this.assets = assets;
        this.examine = examine;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView form(
            City city, Actor actor, Locale locale, @RequestParam(defaultValue = "") String unit) {
        var t = new Texts(messages, locale);
        return new ModelAndView(
                "newsroom/mediaupload", "page", page(city, actor, unit, List.of(), none(), t));
    }

    /**
     * Takes the files.
     *
     * @param part set by the script, which sends file by file and wants the results alone
     */
    @PostMapping(PATH)
    ModelAndView take(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Optional<List<MultipartFile>> berkas,
            @RequestHeader(name = "X-Pendopo-Part", defaultValue = "") String part)
            throws IOException {
        var t = new Texts(messages, locale);
        AssetOwner owner = door.owner(city, unit.equals("kota") ? "" : unit, actor);
        var results = new ArrayList<MediaUploadPage.Result>();
        for (MultipartFile file : berkas.orElse(List.of())) {
            if (!file.isEmpty() || !name(file).isEmpty()) {
                results.add(result(owner, file, actor, t));
            }
        }
        Faults faults =
                results.isEmpty()
                        ? new Faults(
                                List.of(new Fault("berkas", t.of("newsroom.media.upload.nothing"))))
                        : none();
        return new ModelAndView(
                part.isEmpty() ? "newsroom/mediaupload" : "newsroom/mediaresults",
                "page",
                page(city, actor, unit, results, faults, t));
    }

    private MediaUploadPage.Result result(
            AssetOwner owner, MultipartFile file, Actor actor, Texts t) throws IOException {
        var words = new MediaWords(t);
        try (var content = file.getInputStream()) {
            return switch (assets.take(owner, name(file), content, actor)) {
                case AssetTaking.Refused(var why) ->
                        new MediaUploadPage.Result(
                                Tone.BAD,
                                name(file),
                                words.refused(why),
                                words.advice(why),
                                "",
                                "");
                case AssetTaking.Taken taken -> taken(taken, name(file), words);
            };
        }
    }

    private static MediaUploadPage.Result taken(
            AssetTaking.Taken taken, String name, MediaWords words) {
        Asset asset = taken.asset();
        Texts t = words.t();
        String text =
                taken.known()
                        ? t.of("newsroom.media.upload.known")
                        : t.of("newsroom.media.upload.taken", words.form(asset));
        String advice =
                taken.firstOnly()
                        ? t.of("newsroom.media.upload.first-only")
                        : asset.gaps().isEmpty() ? "" : t.of("newsroom.media.upload.describe");
        return new MediaUploadPage.Result(
                taken.known() ? Tone.INFO : Tone.GOOD,
                name,
                text,
                advice,
                MediaListController.PATH + "/" + asset.id(),
                asset.kind() == AssetKind.PICTURE ? asset.officePath(SMALL) : "");
    }

    private MediaUploadPage page(
            City city,
            Actor actor,
            String unit,
            List<MediaUploadPage.Result> results,
            Faults faults,
            Texts t) {
        return new MediaUploadPage(
                List.of(new Crumb(t.of("newsroom.media.menu"), MediaListController.PATH)),
                MediaListController.owners(
                        city, door.units(city, actor), door.keepsCity(city, actor)),
                unit,
                examine.converts(),
                examine.checksVideos(),
                t.of(
                        "newsroom.media.upload.limits",
                        settings.pictureLimit().toMegabytes(),
                        settings.videoLimit().toMegabytes(),
                        settings.documentLimit().toMegabytes()),
                results,
                faults);
    }

    private static Faults none() {
        return Faults.none();
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
