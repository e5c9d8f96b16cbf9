package id.pendopo.newsroom.web.media;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetGap;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.asset.AssetListRepository;
import id.pendopo.newsroom.asset.AssetListRepository.Wanted;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looks through the library: its filter stands in the address. */
@Controller
@Needs(NewsroomPermission.MEDIA)
class MediaListController {
    static final String PATH = "/kerja/media";
    private static final int PAGE = 24;
    private static final int LONGEST = 100;
    private static final int SMALL = 320;

    private final MediaDoor door;
    private final AssetListRepository list;
    private final MessageSource messages;

    MediaListController(MediaDoor door, AssetListRepository list, MessageSource messages) {
        this.door = door;
        this.list = list;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView library(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> sent) {
        List<Unit> units = door.units(city, actor);
        boolean ofCity = door.keepsCity(city, actor);
        Address address =
                Address.of(PATH)
                        .with("q", cut(sent.getOrDefault("q", "")))
                        .with("unit", sent.getOrDefault("unit", ""))
                        .with("jenis", known(AssetKind.values(), sent.get("jenis")))
                        .with("kurang", known(AssetGap.values(), sent.get("kurang")))
                        .with("terhapus", "true".equals(sent.get("terhapus")) ? "true" : "");
        Wanted wanted = wanted(city, units, ofCity, address.parameters());
        String page = sent.getOrDefault("page", "1");
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        var paging = new Paging(number, PAGE, list.count(wanted), address);
        List<Asset> assets = list.page(wanted, PAGE, paging.offset());
        return new ModelAndView(
                "newsroom/medialist",
                "page",
                page(city, units, ofCity, assets, paging, new Texts(messages, locale)));
    }

    private static Wanted wanted(
            City city, List<Unit> units, boolean ofCity, Map<String, String> filter) {
        String unit = filter.getOrDefault("unit", "");
        boolean onlyCity = unit.equals("kota");
        Set<UnitId> chosen =
                units.stream()
                        .map(Unit::id)
                        .filter(id -> unit.isEmpty() || id.toString().equals(unit))
                        .collect(Collectors.toSet());
        return new Wanted(
                city.code(),
                onlyCity ? Set.of() : chosen,
                ofCity && (unit.isEmpty() || onlyCity),
                filter.getOrDefault("jenis", "").toUpperCase(Locale.ROOT),
                filter.getOrDefault("q", ""),
                filter.getOrDefault("kurang", "").toUpperCase(Locale.ROOT),
                filter.containsKey("terhapus"));
    }

    private MediaListPage page(
            City city,
            List<Unit> units,
            boolean ofCity,
            List<Asset> assets,
            Paging paging,
            Texts t) {
        Map<String, String> filter = paging.address().parameters();
        var words = new MediaWords(t);
        return new MediaListPage(
                assets.stream().map(a -> card(city, a, words)).toList(),
                filter.getOrDefault("q", ""),
                filter.getOrDefault("unit", ""),
                filter.getOrDefault("jenis", ""),
                filter.getOrDefault("kurang", ""),
                filter.containsKey("terhapus"),
                !filter.isEmpty(),
                filter.isEmpty() && paging.total() == 0,
                owners(city, units, ofCity),
                options(AssetKind.values(), "newsroom.media.kind", t),
                options(AssetGap.values(), "newsroom.media.gap", t),
                paging,
                paging.address());
    }

    private MediaListPage.Card card(City city, Asset asset, MediaWords words) {
        return new MediaListPage.Card(
                PATH + "/" + asset.id(),
                asset.kind() == AssetKind.PICTURE ? asset.officePath(SMALL) : "",
                asset.kind() == AssetKind.VIDEO ? "camera" : "file-earmark-text",
                asset.words().alt().isEmpty() ? asset.name() : asset.words().alt(),
                door.ownerName(city, asset.owner()),
                words.form(asset),
                words.gaps(asset),
                asset.publicSince().isPresent());
    }

    /** Whose assets there are to choose from; none if it is one place only. */
    static List<Option> owners(City city, List<Unit> units, boolean ofCity) {
        if (!ofCity && units.size() <= 1) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        if (ofCity) {
            options.add(new Option("kota", city.name()));
        }
        units.forEach(u -> options.add(new Option(u.id().toString(), u.name())));
        return List.copyOf(options);
    }

    private static List<Option> options(Enum<?>[] values, String prefix, Texts t) {
        return Arrays.stream(values)
                .map(v -> new Option(v.name().toLowerCase(Locale.ROOT), t.of(prefix, v)))
                .toList();
    }

    private static String known(Enum<?>[] values, @Nullable String word) {
        return Arrays.stream(values)
                .map(v -> v.name().toLowerCase(Locale.ROOT))
                .filter(v -> v.equals(word))
                .findFirst()
                .orElse("");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
