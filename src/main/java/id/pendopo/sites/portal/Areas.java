package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Territory;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/** Kecamatan and kelurahan of a city, each kecamatan before what lies in it. */
final class Areas {
    private Areas() {}

    static List<Option> options(CityRegister register) {
        return register.territories().stream()
                .filter(t -> t.level().compareTo(Territory.Level.CITY) > 0)
                .map(t ->
                        new Option(
                                t.code(),
                                t.level() == Territory.Level.KECAMATAN
                                        ? t.name()
                                        : t.name() + ", " + above(register, t)))
                .toList();
    }

    /** The name of the territory with the kecamatan it lies in. */
    static String name(CityRegister register, String code) {
        return register.territory(code)
                .map(t -> {
                    String above = above(register, t);
                    return above.isEmpty() ? t.name() : t.name() + ", " + above;
                })
                .orElse("");
    }

    private static String above(CityRegister register, Territory territory) {
        return territory
                .parent()
                .flatMap(register::territory)
                .filter(t -> t.level() == Territory.Level.KECAMATAN)
                .map(Territory::name)
                .orElse("");
    }
}
