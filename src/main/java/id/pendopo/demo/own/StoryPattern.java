package id.pendopo.demo.own;

import id.pendopo.directory.UnitType;
import id.pendopo.newsroom.StoryKind;
import java.util.List;
import java.util.Set;

/**
 * What sample stories are written from.
 *
 * @param types of units it suits, by the words of {@code demo/own/stories.txt}
 * @param scene of its pictures; {@code -} for none
 * @param field of work
 */
record StoryPattern(
        StoryKind kind,
        Set<String> types,
        String scene,
        String field,
        String title,
        String summary,
        List<String> paragraphs) {
    private static final String EVERYBODY = "semua";
    private static final String OFFICE = "kantor";

    boolean suits(UnitType type) {
        return types.contains(EVERYBODY) || types.contains(word(type));
    }

    /** What the files call units of the type. */
    static String word(UnitType type) {
        return switch (type) {
            case KELURAHAN, DESA, KECAMATAN, PUSKESMAS -> type.code();
            case CITY_GOVERNMENT,
                    SECRETARIAT,
                    DIVISION,
                    INSPECTORATE,
                    DEPARTMENT,
                    AGENCY,
                    HOSPITAL,
                    COMPANY,
                    SCHOOL,
                    INFORMATION_OFFICE,
                    SERVICE_SITE,
                    OTHER ->
                    OFFICE;
        };
    }

    boolean hasPictures() {
        return !scene.equals("-");
    }
}
