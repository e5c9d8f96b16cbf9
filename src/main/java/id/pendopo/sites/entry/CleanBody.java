package id.pendopo.sites.entry;

import id.pendopo.newsroom.PublicHtml;

/** Makes the HTML in a body harmless, whoever wrote it. */
final class CleanBody {
    private CleanBody() {}

    static EntryBody of(EntryBody body) {
        return switch (body) {
            case EntryBody.Service s ->
                    new EntryBody.Service(
                            PublicHtml.clean(s.about()),
                            s.requirements(),
                            s.steps(),
                            s.cost(),
                            s.time(),
                            s.legalBasis(),
                            s.place(),
                            s.output(),
                            s.form());
            case EntryBody.Agenda a ->
                    new EntryBody.Agenda(
                            PublicHtml.clean(a.about()),
                            a.from(),
                            a.until(),
                            a.wholeDay(),
                            a.place(),
                            a.organiser());
            case EntryBody.Document d -> d;
            case EntryBody.PublicInformation p ->
                    new EntryBody.PublicInformation(
                            p.item(),
                            PublicHtml.clean(p.content()),
                            p.year(),
                            p.renewed(),
                            p.file());
            case EntryBody.Question q -> new EntryBody.Question(PublicHtml.clean(q.answer()));
            case EntryBody.FreePage p -> new EntryBody.FreePage(PublicHtml.clean(p.content()));
            case EntryBody.Profile p ->
                    new EntryBody.Profile(p.part(), PublicHtml.clean(p.content()));
        };
    }
}
