package id.pendopo.directory.web;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Network;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.Verification;
import id.pendopo.directory.channel.ChangeChannel;
import id.pendopo.directory.channel.RegisterChannel;
import id.pendopo.directory.channel.RemoveChannel;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Option;
import java.util.Arrays;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms to register, change and remove a channel. */
@Controller
@Needs({RegisterPermission.EDIT, RegisterPermission.EDIT_OWN})
class ChannelFormController {
    private static final UnitPart<Channel> PART =
            new UnitPart<>("kanal", "directory.channel", c -> c.address().toString());
    private static final String SAVED = "directory.channel.saved";

    private final RegisterChannel registerChannel;
    private final ChangeChannel changeChannel;
    private final RemoveChannel removeChannel;
    private final UnitDoor door;
    private final MessageSource messages;

    ChannelFormController(
            RegisterChannel registerChannel,
            ChangeChannel changeChannel,
            RemoveChannel removeChannel,
            UnitDoor door,
            MessageSource messages) {
        this.registerChannel = registerChannel;
        this.changeChannel = changeChannel;
        this.removeChannel = removeChannel;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit/{id}/kanal/baru")
    ModelAndView fresh(
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String network) {
        Opened opened = door.open(id, actor).toEditOwn();
        return form(opened, Optional.empty(), ChannelForm.empty(network), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/kanal/baru")
    ModelAndView register(
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        ChannelForm form = ChannelForm.read(new Posted(fields));
        return PART.answer(
                UnitPart.recorded(
                        form::draft,
                        (ChannelDraft draft) ->
                                registerChannel.register(
                                        opened.city().code(), opened.unit().id(), draft, actor)),
                opened,
                SAVED,
                faults -> form(opened, Optional.empty(), form, faults, locale),
                redirect);
    }

    @GetMapping("/kerja/unit/{id}/kanal/{channel}/ubah")
    ModelAndView edit(
            @PathVariable UUID id, @PathVariable UUID channel, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEditOwn();
        Channel found = of(opened, channel);
        return form(opened, Optional.of(found), ChannelForm.of(found), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/kanal/{channel}/ubah")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID channel,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        Channel found = of(opened, channel);
        ChannelForm form = ChannelForm.read(new Posted(fields));
        return PART.answer(
                UnitPart.recorded(
                        form::draft,
                        (ChannelDraft draft) ->
                                changeChannel.change(
                                        opened.city().code(),
                                        found.id(),
                                        form.version(),
                                        draft,
                                        actor)),
                opened,
                SAVED,
                faults -> form(opened, Optional.of(found), form, faults, locale),
                redirect);
    }

    @GetMapping("/kerja/unit/{id}/kanal/{channel}/hapus")
    ModelAndView askToRemove(
            @PathVariable UUID id, @PathVariable UUID channel, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEditOwn();
        return removing(opened, of(opened, channel), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/kanal/{channel}/hapus")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID channel,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        Channel found = of(opened, channel);
        int seen = new Posted(fields).number("version");
        return PART.answer(
                removeChannel.remove(opened.city().code(), found.id(), seen, actor),
                opened,
                "directory.channel.remove.done",
                faults -> removing(opened, found, faults, locale),
                redirect);
    }

    private ModelAndView form(
            Opened opened,
            Optional<Channel> channel,
            ChannelForm form,
            List<Fault> faults,
            Locale locale) {
        var t = new Texts(messages, locale);
        String own = channel.map(c -> PART.home(opened) + "/" + c.id()).orElse("");
        return new ModelAndView(
                "directory/channelform",
                "page",
                new ChannelFormPage(
                        opened.unit().name(),
                        channel.map(c -> c.address().toString()).orElse(""),
                        channel.isPresent() ? own + "/ubah" : PART.home(opened) + "/baru",
                        PART.home(opened),
                        channel.isPresent() ? own + "/hapus" : "",
                        UnitPart.crumbs(opened, t),
                        form,
                        FaultTexts.of(faults, t),
                        Arrays.stream(Network.values())
                                .map(n -> new Option(n.name(), t.of("directory.network", n)))
                                .toList(),
                        Arrays.stream(Verification.values())
                                .map(v -> new Option(v.name(), t.of("directory.verification", v)))
                                .toList()));
    }

    private ModelAndView removing(
            Opened opened, Channel channel, List<Fault> faults, Locale locale) {
        return PART.removing(
                opened,
                channel,
                channel.id(),
                channel.version(),
                faults,
                new Texts(messages, locale));
    }

    private static Channel of(Opened opened, UUID id) {
        return opened.register()
                .channel(new ChannelId(id))
                .filter(c -> c.unit().equals(opened.unit().id()))
                .orElseThrow(() -> new NotFound("Channel %s".formatted(id)));
    }
}
