package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Directory;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are not what they say, sent through the real form: refused, and nothing is kept. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesIT {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script></svg>";

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private FormClient operator;

    @BeforeAll
    void begin() {
        var ground = new Ground(directory, people, port);
        operator = ground.signedIn(Role.UNIT_OPERATOR, ground.unit);
    }

    @Test
    void files_that_run_unpack_without_end_or_pretend_are_not_kept() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("gambar.svg", SVG.getBytes(StandardCharsets.UTF_8));
        files.put("foto.jpg", SVG.getBytes(StandardCharsets.UTF_8));
        files.put("foto.png", ("<html><script>alert(1)</script>").getBytes(StandardCharsets.UTF_8));
        files.put("bom-piksel.png", pixelBomb());
        files.put("bom.zip", zip("nol.bin", 60_000_000));
        files.put("bom.docx", zip("word/document.xml", 120_000_000));
        files.put("jalan.docx", zip("../../../../etc/cron.d/jahat", 10));
        files.put("shell.php", "<?php system($_GET['c']);".getBytes(StandardCharsets.UTF_8));
        files.put("lari.exe", ("MZ" + "\0".repeat(200)).getBytes(StandardCharsets.ISO_8859_1));
        files.put("kosong.jpg", new byte[0]);
        long before = kept();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            HttpResponse<String> answer = sent(file.getKey(), file.getValue());

            assertThat(answer.statusCode()).as(file.getKey()).isBetween(200, 422);
            assertThat(Ground.alive(answer.body())).as(file.getKey()).isEmpty();
            assertThat(kept()).as(file.getKey()).isEqualTo(before);
        }
    }

    @Test
    void a_name_that_climbs_or_carries_script_stays_a_name() throws Exception {
        byte[] picture = picture(40, 30);
        for (String name :
                new String[] {
                    "../../../../etc/passwd.png",
                    "..\\..\\x.png",
                    "<img src=x onerror=alert(1)>.png"
                }) {
            HttpResponse<String> answer = sent(name, picture);

            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(Ground.alive(answer.body())).as(name).isEmpty();
        }
        FormClient.Answer library = operator.get("/kerja/media");
        assertThat(Ground.alive(library)).isEmpty();
        assertThat(
                        db.sql(
                                        "select count(*) from newsroom.asset where original_name like '%/%' or strpos(original_name, chr(92)) > 0")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private long kept() {
        return db.sql("select count(*) from newsroom.asset").query(Long.class).single();
    }

    private HttpResponse<String> sent(String name, byte[] content) throws Exception {
        String token =
                Jsoup.parse(operator.get("/kerja/media/unggah").body())
                        .selectFirst("input[name=_csrf]")
                        .val();
        String boundary = "batas" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        body.write(
                ("--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                                + "--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%s\"\r\n\r\n")
                        .formatted(boundary, token, boundary, name.replace("\\", "\\\\"))
                        .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/kerja/media/unggah"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Cookie", "pendopo_session=" + operator.cookie("pendopo_session"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[10_000];
            for (int i = 0; i < Math.max(1, zeros / block.length); i++) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pixelBomb() throws IOException {
        return png(30_000, 30_000, new byte[1000]);
    }

    private static byte[] picture(int width, int height) throws IOException {
        return png(width, height, new byte[(width * 3 + 1) * height]);
    }

    private static byte[] png(int width, int height, byte[] rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var head = new ByteArrayOutputStream();
        var ihdr = new DataOutputStream(head);
        ihdr.writeInt(width);
        ihdr.writeInt(height);
        ihdr.write(new byte[] {8, 2, 0, 0, 0});
        chunk(data, "IHDR", head.toByteArray());
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(rows);
        }
        chunk(data, "IDAT", packed.toByteArray());
        chunk(data, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        out.writeInt(content.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.write(name);
        out.write(content);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }
}
