package id.pendopo.sites.entry.office;

import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.EntryStatus;
import id.pendopo.sites.entry.WriteEntry;
import id.pendopo.sites.entry.Writing;
import id.pendopo.sites.entry.office.EntryDoor.Opened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms to add an entry and to write one anew. */
@Controller
@Needs(SitesPermission.EDIT)
class EntryFormController {
    private final EntryDoor door;
    private final EntryFormPages pages;
    private final WriteEntry write;
    private final Assets assets;
    private final MessageSource messages;

    EntryFormController(
            EntryDoor door,
            EntryFormPages pages,
            WriteEntry write,
            Assets assets,
            MessageSource messages) {
        this.door = door;
        this.pages = pages;
        this.write = write;
        this.assets = assets;
        this.messages = messages;
    }

    @GetMapping("/kerja/situs/isi/{unit}/baru/{kind}")
    ModelAndView fresh(
            @PathVariable UUID unit,
            @PathVariable String kind,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> given) {
        Opened opened = door.open(unit, actor);
        return pages.form(opened, kind(kind), Optional.empty(), given, List.of(), texts(locale));
    }

    @PostMapping("/kerja/situs/isi/{unit}/baru/{kind}")
    ModelAndView add(
            @PathVariable UUID unit,
            @PathVariable String kind,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes redirect)
            throws IOException {
        Opened opened = door.open(unit, actor);
        return save(opened, kind(kind), Optional.empty(), fields, file, actor, locale, redirect);
    }

    @GetMapping("/kerja/situs/isi/{unit}/{id}")
    ModelAndView edit(@PathVariable UUID unit, @PathVariable UUID id, Actor actor, Locale locale) {
        Opened opened = door.open(unit, actor);
        Entry entry = door.entry(opened, id);
        return pages.form(
                opened,
                entry.kind(),
                Optional.of(entry),
                EntryValues.of(entry, opened.city().zone()),
                List.of(),
                texts(locale));
    }

    @PostMapping("/kerja/situs/isi/{unit}/{id}")
    ModelAndView change(
            @PathVariable UUID unit,
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes redirect)
            throws IOException {
        Opened opened = door.open(unit, actor);
        Entry entry = door.entry(opened, id);
        return save(
                opened, entry.kind(), Optional.of(entry), fields, file, actor, locale, redirect);
    }

    private ModelAndView save(
            Opened opened,
            EntryKind kind,
            Optional<Entry> entry,
            Map<String, String> fields,
            Optional<MultipartFile> file,
            Actor actor,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        Texts texts = texts(locale);
        var form = new EntryForm(kind, fields, opened.city().zone(), texts);
        var faults = new ArrayList<Fault>();
        Attached attached = attached(opened, entry, fields, file, actor, faults, texts);
        EntryBody body = form.body(attached);
        faults.addAll(form.faults());
        if (!faults.isEmpty()) {
            return pages.form(opened, kind, entry, fields, faults, texts);
        }
        boolean publish = fields.getOrDefault("act", "").equals("publish");
        var draft =
                new EntryDraft(
                        opened.city().code(),
                        opened.unit().id(),
                        form.title(),
                        body,
                        publish,
                        false);
        Writing writing =
                entry.map(e -> write.change(e.id(), version(fields), draft, actor))
                        .orElseGet(() -> write.add(draft, actor));
        return switch (writing) {
            case Writing.Written(var saved) -> saved(opened, saved, redirect);
            case Writing.Unchanged(var same) -> new ModelAndView("redirect:" + opened.home());
            case Writing.Stale(var now) ->
                    refused(opened, kind, entry, fields, "stale", now.updatedBy(), texts);
            case Writing.Taken(var other) ->
                    refused(opened, kind, entry, fields, "taken", other.title(), texts);
        };
    }

    private static ModelAndView saved(Opened opened, Entry entry, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Notice.NAME,
                Notice.good(
                        entry.status() == EntryStatus.PUBLIC
                                ? "sites.entry.office.published"
                                : "sites.entry.office.saved",
                        entry.title()));
        return new ModelAndView("redirect:" + opened.home());
    }

    private ModelAndView refused(
            Opened opened,
            EntryKind kind,
            Optional<Entry> entry,
            Map<String, String> fields,
            String why,
            String who,
            Texts texts) {
        var fault = new Fault("", texts.of("sites.entry.fault." + why, who));
        return pages.form(opened, kind, entry, fields, List.of(fault), texts);
    }

    /** The file that was sent, or the one that is there and was not taken off. */
    private Attached attached(
            Opened opened,
            Optional<Entry> entry,
            Map<String, String> fields,
            Optional<MultipartFile> sent,
            Actor actor,
            List<Fault> faults,
            Texts texts)
            throws IOException {
        Attached before =
                entry.map(e -> e.body().attached())
                        .filter(a -> a.asset().isPresent() && !fields.containsKey("file_off"))
                        .orElse(Attached.NONE);
        if (sent.isEmpty() || sent.get().isEmpty()) {
            return before;
        }
        MultipartFile file = sent.get();
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var owner = new AssetOwner(opened.city().code(), Optional.of(opened.unit().id()));
        try (var content = file.getInputStream()) {
            return switch (assets.take(owner, name, content, actor)) {
                case AssetTaking.Taken taken ->
                        new Attached(
                                Optional.of(taken.asset().id()),
                                "",
                                taken.asset().publicPath(),
                                taken.asset().kind() == AssetKind.DOCUMENT
                                        ? taken.asset().fileName(0)
                                        : taken.asset().name(),
                                taken.asset().bytes());
                case AssetTaking.Refused(var why) -> {
                    faults.add(new Fault(EntryField.FILE, texts.of("newsroom.media.refused", why)));
                    yield before;
                }
            };
        }
    }

    private static int version(Map<String, String> fields) {
        String text = fields.getOrDefault("version", "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static EntryKind kind(String word) {
        return KindWord.read(word).orElseThrow(() -> new NotFound("Kind of entry " + word));
    }

    private Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }
}
