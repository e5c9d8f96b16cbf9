package id.pendopo.directory;

import java.util.Optional;

/**
 * A province, city or regency, kecamatan, or kelurahan or desa. Source: Kepmendagri
 * 300.2.2-2430/2025.
 *
 * @param code as 35, 35.73, 35.73.02 or 35.73.02.1004
 */
public record Territory(String code, String name) {
    static final int REGENCY_FORM = 5;
    static final int KECAMATAN_FORM = 8;

    /** How deep in the country. */
    public enum Level {
        PROVINCE,
        CITY,
        KECAMATAN,
        KELURAHAN,
        DESA
    }

    public Level level() {
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case REGENCY_FORM -> Level.CITY;
            case KECAMATAN_FORM -> Level.KECAMATAN;
            default -> code.charAt(KECAMATAN_FORM + 1) == '2' ? Level.DESA : Level.KELURAHAN;
        };
    }

    /** The code of the territory above; empty for a province. */
    public Optional<String> parent() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }
}
