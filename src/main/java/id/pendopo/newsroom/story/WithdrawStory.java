package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a public story back; its address stays and says why. */
@Component
public class WithdrawStory {
    private final Acting acting;
    private final Publisher publisher;

    WithdrawStory(Acting acting, Publisher publisher) {
        this.acting = acting;
        this.publisher = publisher;
    }

    /**
     * Withdraws it.
     *
     * @param reason readers see it
     */
    @Transactional
    public Acted withdraw(StoryId id, int seen, String reason, Actor by) {
        Acted acted =
                acting.act(
                        id,
                        seen,
                        by,
                        NewsroomPermission.PUBLISH,
                        story -> wish(story, reason.strip()));
        if (acted instanceof Acted.Done(var story)) {
            publisher.withdraw(story, reason.strip(), story.changedAt());
        }
        return acted;
    }

    private static Acting.Wish wish(Story story, String reason) {
        if (!story.status().mayBecome(StoryStatus.WITHDRAWN)) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        List<StoryFault> faults = ManuscriptRules.faultsOfReason(reason);
        return faults.isEmpty()
                ? new Acting.Wish.Change(
                        story.become(StoryStatus.WITHDRAWN), StoryAct.WITHDRAW, reason, false)
                : new Acting.Wish.Refuse(faults);
    }
}
