package id.pendopo.sites.entry;

import id.pendopo.sites.EntryKind;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of entries as JSON in the database. */
final class StoredBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredBody() {}

    static String of(EntryBody body) {
        return JSON.writeValueAsString(body);
    }

    static EntryBody read(EntryKind kind, String json) {
        return JSON.readValue(json, form(kind));
    }

    private static Class<? extends EntryBody> form(EntryKind kind) {
        return switch (kind) {
            case SERVICE -> EntryBody.Service.class;
            case AGENDA -> EntryBody.Agenda.class;
            case DOCUMENT -> EntryBody.Document.class;
            case PUBLIC_INFORMATION -> EntryBody.PublicInformation.class;
            case FAQ -> EntryBody.Question.class;
            case PAGE -> EntryBody.FreePage.class;
            case PROFILE -> EntryBody.Profile.class;
        };
    }
}
