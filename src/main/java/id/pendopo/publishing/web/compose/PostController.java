package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.compose.ApprovePost;
import id.pendopo.publishing.compose.PlanPost;
import id.pendopo.publishing.post.Post;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One post: seen as it will go out, let go out by a second person, planned. */
@Controller
class PostController {
    static final String PATH = "/kerja/unggahan";
    private final ComposeDoor door;
    private final PostPages pages;
    private final ApprovePost approve;
    private final PlanPost plan;
    private final ShellFactory shells;

    PostController(
            ComposeDoor door,
            PostPages pages,
            ApprovePost approve,
            PlanPost plan,
            ShellFactory shells) {
        this.door = door;
        this.pages = pages;
        this.approve = approve;
        this.plan = plan;
        this.shells = shells;
    }

    @Needs(PublishingPermission.VIEW)
    @GetMapping(PATH + "/{id}")
    ModelAndView show(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Post post = door.post(city, id, actor);
        return pages.of(post, city, actor, Map.of(), List.of(), shells.texts(request));
    }

    @Needs({PublishingPermission.POST, PublishingPermission.APPROVE})
    @PostMapping(PATH + "/{id}/setujui")
    ModelAndView approve(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Post post = door.post(city, id, actor);
        AccountLink link = door.link(post);
        Texts t = shells.texts(request);
        if (!isSeen(post, typed)) {
            return changed(post, request);
        }
        return switch (approve.approve(post, link, typed.getOrDefault("alasan", ""), actor)) {
            case ApprovePost.Approving.Done done ->
                    told(post, Notice.good("publishing.post.approved"), request);
            case ApprovePost.Approving.Changed changed -> changed(post, request);
            case ApprovePost.Approving.Unfit(var misfits) ->
                    pages.of(post, city, actor, typed, List.of(), t);
            case ApprovePost.Approving.ReasonMissing missing ->
                    pages.of(
                            post,
                            city,
                            actor,
                            typed,
                            List.of(new Fault("alasan", t.of("publishing.post.reason.missing"))),
                            t);
        };
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/{id}/rencanakan")
    ModelAndView plan(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Post post = door.post(city, id, actor);
        AccountLink link = door.link(post);
        Texts t = shells.texts(request);
        String asked = typed.getOrDefault("saat", "").strip();
        Optional<Instant> at = moment(asked, city);
        if (!isSeen(post, typed)) {
            return changed(post, request);
        }
        var wrong = List.of(new Fault("saat", t.of("publishing.post.moment.wrong")));
        if (at.isEmpty() && !asked.isEmpty()) {
            return pages.of(post, city, actor, typed, wrong, t);
        }
        return switch (plan.plan(post, link, at, actor)) {
            case PlanPost.Planning.Planned(var delivery) ->
                    told(
                            post,
                            Notice.good(
                                    "publishing.post.planned",
                                    t.moment(delivery.way().dueAt(), city.zone())),
                            request);
            case PlanPost.Planning.Changed changed -> changed(post, request);
            case PlanPost.Planning.MomentWrong moment ->
                    pages.of(post, city, actor, typed, wrong, t);
            case PlanPost.Planning.Unfit(var misfits) ->
                    pages.of(post, city, actor, typed, List.of(), t);
            case PlanPost.Planning.StoryWithdrawn withdrawn ->
                    told(post, Notice.warn("publishing.post.withdrawn"), request);
        };
    }

    private static boolean isSeen(Post post, Map<String, String> typed) {
        return String.valueOf(post.version()).equals(typed.get("versi"));
    }

    private static ModelAndView changed(Post post, HttpServletRequest request) {
        return told(post, Notice.warn("publishing.act.changed"), request);
    }

    private static ModelAndView told(Post post, Notice notice, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put(Notice.NAME, notice);
        return new ModelAndView("redirect:" + PATH + "/" + post.id());
    }

    private static Optional<Instant> moment(String text, City city) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(city.zone()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
