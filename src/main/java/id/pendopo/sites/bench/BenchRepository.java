package id.pendopo.sites.bench;

import id.pendopo.directory.CityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many public stories at once; for the benchmark only. */
@Repository
class BenchRepository {
    private final JdbcClient db;

    BenchRepository(JdbcClient db) {
        this.db = db;
    }

    long stories(CityCode city) {
        return db.sql("select count(*) from newsroom.published_story where city = :city")
                .param("city", city.value())
                .query(Long.class)
                .single();
    }

    /** Deals the stories out to the units of the city in turn, each a minute older. */
    void fill(CityCode city, int items) {
        db.sql(
                        """
                        with unit as (
                          select id, row_number() over (order by id) - 1 as n, count(*) over () as all_units
                            from directory.unit where city = :city and active and type <> 'kota'
                        ), story as (
                          insert into newsroom.story
                            (city, unit, status, content, kind, title, text_number, sample, author,
                             author_name, created_at, changed_at, version)
                          select :city, unit.id, 'PUBLISHED', '{}', 'NEWS',
                                 'Kegiatan pelayanan warga nomor ' || i, 1, true,
                                 '00000000-0000-0000-0000-000000000000', 'Pendopo',
                                 timestamptz '2026-11-01' - i * interval '1 minute',
                                 timestamptz '2026-11-01' - i * interval '1 minute', 1
                            from generate_series(1, :items) i
                            join unit on unit.n = i % unit.all_units
                          returning id, city, unit, title, created_at
                        )
                        insert into newsroom.published_story
                          (story, city, unit, kind, slug, title, summary, body, language,
                           published_at, updated_at, correction, withdrawal, place, field, video,
                           pictures, credit, tags, source, sample, changed_at)
                        select id, city, unit, 'NEWS', replace(lower(title), ' ', '-'), title,
                               'Ringkasan: ' || title || ' di balai kelurahan bersama warga.',
                               repeat('<p>Petugas melayani warga di balai kelurahan sejak pagi. Semua
                               keperluan selesai pada hari yang sama.</p>', 40), 'id',
                               created_at, created_at, '', '', '{"name": ""}', '', '', '[]', 'Humas',
                               '{pelayanan}', '', true, created_at
                          from story\
                        """)
                .param("city", city.value())
                .param("items", items)
                .update();
    }

    /** Puts the stories where they are searched, as the listener does one by one. */
    void index(CityCode city) {
        db.sql(
                        """
                        insert into sites.search_entry
                          (city, unit, kind, thing, path, title, text, at, sample)
                        select city, unit, kind, story, '/berita/' || slug, title,
                               summary || ' ' || regexp_replace(body, '<[^>]*>', ' ', 'g'),
                               published_at, sample
                          from newsroom.published_story where city = :city
                        on conflict (kind, thing) do nothing\
                        """)
                .param("city", city.value())
                .update();
        db.sql("analyze sites.search_entry, newsroom.published_story, newsroom.story").update();
    }
}
