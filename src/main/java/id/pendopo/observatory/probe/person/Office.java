package id.pendopo.observatory.probe.person;

/** Positions that have a name of their own, however abbreviated. */
public enum Office {
    MAYOR,
    DEPUTY_MAYOR,
    REGIONAL_SECRETARY,
    /** Head of a dinas, badan, satuan or kantor; the inspector. */
    HEAD_OF_AGENCY,
    CAMAT,
    LURAH,
    HEAD_OF_CLINIC,
    DIRECTOR,
    /** Head of a bagian of the secretariat. */
    HEAD_OF_SECTION,
    HEAD_OF_SCHOOL,
    SECRETARY,
    DEPUTY,
    HEAD_OF_DIVISION,
    HEAD_OF_SUBDIVISION
}
