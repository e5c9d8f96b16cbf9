package id.pendopo.directory;

import java.util.Arrays;
import java.util.Optional;

/** What kind of organ a unit is. Source: UU 23/2014 and the lists of the cities themselves. */
public enum UnitType {
    CITY_GOVERNMENT("kota"),
    SECRETARIAT("sekretariat"),
    DIVISION("bagian_setda"),
    INSPECTORATE("inspektorat"),
    DEPARTMENT("dinas"),
    AGENCY("badan"),
    HOSPITAL("rsud"),
    KECAMATAN("kecamatan"),
    KELURAHAN("kelurahan"),
    DESA("desa"),
    PUSKESMAS("puskesmas"),
    COMPANY("bumd"),
    SCHOOL("sekolah"),
    INFORMATION_OFFICE("ppid_utama"),
    SERVICE_SITE("service_site"),
    OTHER("lainnya");

    private final String code;

    UnitType(String code) {
        this.code = code;
    }

    /** The word in files, addresses and tables, as {@code kelurahan}; never changes. */
    public String code() {
        return code;
    }

    /** Whether units of this type govern a territory of their own; others lie in one. */
    public boolean governs() {
        return switch (this) {
            case CITY_GOVERNMENT, KECAMATAN, KELURAHAN, DESA -> true;
            case SECRETARIAT,
                    DIVISION,
                    INSPECTORATE,
                    DEPARTMENT,
                    AGENCY,
                    HOSPITAL,
                    PUSKESMAS,
                    COMPANY,
                    SCHOOL,
                    INFORMATION_OFFICE,
                    SERVICE_SITE,
                    OTHER ->
                    false;
        };
    }

    /** The type with the code, in any case; empty if there is none. */
    public static Optional<UnitType> of(String code) {
        String wanted = code.strip();
        return Arrays.stream(values()).filter(t -> t.code.equalsIgnoreCase(wanted)).findFirst();
    }
}
