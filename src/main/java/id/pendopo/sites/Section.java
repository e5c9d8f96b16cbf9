package id.pendopo.sites;

/**
 * The sections that sites of units are made of, in the order of the menu. They are the same on all
 * sites of a city.
 */
public enum Section {
    PROFILE("/profil", true),
    OFFICIALS("/pejabat", true),
    SERVICES("/layanan", true),
    PUBLIC_INFORMATION("/informasi-publik", true),
    NEWS("/berita", true),
    ANNOUNCEMENTS("/pengumuman", false),
    FIELD_WORK("/kegiatan", false),
    AGENDA("/agenda", true),
    GALLERY("/galeri", true),
    VIDEO("/video", false),
    DOCUMENTS("/dokumen", false),
    QUESTIONS("/tanya-jawab", false),
    CONTACT("/kontak", true),
    COMPLAINTS("/pengaduan", true);

    private final String path;
    private final boolean mandatory;

    Section(String path, boolean mandatory) {
        this.path = path;
        this.mandatory = mandatory;
    }

    public String path() {
        return path;
    }

    /** Whether no city may leave it out and every unit has to fill it. */
    public boolean mandatory() {
        return mandatory;
    }

    /** Whether the path is this section's page or one below it. */
    public boolean holds(String other) {
        return other.equals(path) || other.startsWith(path + "/") || other.startsWith(path + "?");
    }
}
