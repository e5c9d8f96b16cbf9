package id.pendopo.sites;

import java.util.Set;

/** Kinds of pages that a filled city must have, or a walk over it proves nothing. */
final class PageKinds {
    static final Set<String> OF_UNIT =
            Set.of(
                    "/",
                    "/profil",
                    "/profil/{slug}",
                    "/pejabat",
                    "/layanan",
                    "/layanan/{slug}",
                    "/informasi-publik",
                    "/berita",
                    "/berita/{slug}",
                    "/pengumuman",
                    "/pengumuman/{slug}",
                    "/kegiatan",
                    "/kegiatan/{slug}",
                    "/program/{slug}",
                    "/agenda",
                    "/agenda/{slug}",
                    "/galeri",
                    "/galeri/{slug}",
                    "/video",
                    "/video/{slug}",
                    "/dokumen",
                    "/tanya-jawab",
                    "/kontak",
                    "/pengaduan",
                    "/halaman/{slug}");

    static final Set<String> OF_PORTAL =
            Set.of(
                    "/",
                    "/berita",
                    "/berita/{slug}",
                    "/pengumuman",
                    "/layanan",
                    "/agenda",
                    "/peta/kegiatan",
                    "/peta",
                    "/papan",
                    "/unit",
                    "/unit/{slug}",
                    "/aksesibilitas");

    private PageKinds() {}
}
