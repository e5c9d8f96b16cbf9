package id.pendopo.sites.entry;

/** What is said at length in an entry, whatever its kind; HTML. */
public final class EntryText {
    private EntryText() {}

    /** Empty for documents, which are a file. */
    public static String of(EntryBody body) {
        return switch (body) {
            case EntryBody.Service s -> s.about();
            case EntryBody.Agenda a -> a.about();
            case EntryBody.Document d -> "";
            case EntryBody.PublicInformation p -> p.content();
            case EntryBody.Question q -> q.answer();
            case EntryBody.FreePage p -> p.content();
            case EntryBody.Profile p -> p.content();
        };
    }

    /** The same body with another text; a document stays as it is. */
    public static EntryBody with(EntryBody body, String html) {
        return switch (body) {
            case EntryBody.Service s ->
                    new EntryBody.Service(
                            html,
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
                            html, a.from(), a.until(), a.wholeDay(), a.place(), a.organiser());
            case EntryBody.Document d -> d;
            case EntryBody.PublicInformation p ->
                    new EntryBody.PublicInformation(
                            p.item(), html, p.year(), p.renewed(), p.file());
            case EntryBody.Question q -> new EntryBody.Question(html);
            case EntryBody.FreePage p -> new EntryBody.FreePage(html);
            case EntryBody.Profile p -> new EntryBody.Profile(p.part(), html);
        };
    }
}
