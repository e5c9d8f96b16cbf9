package id.pendopo.sites.entry;

import id.pendopo.newsroom.PublicHtml;

/** Makes the HTML in a body harmless, whoever wrote it. */
final class CleanBody {
    private CleanBody() {}

    static EntryBody of(EntryBody body) {
        return EntryText.with(body, PublicHtml.clean(EntryText.of(body)));
    }

    static EntryDraft of(EntryDraft draft) {
        return new EntryDraft(
                draft.city(),
                draft.unit(),
                draft.title().strip(),
                of(draft.body()),
                draft.publish(),
                draft.sample());
    }
}
