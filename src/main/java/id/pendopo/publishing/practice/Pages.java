package id.pendopo.publishing.practice;

/** The frame of every page that people see of the practice networks. */
final class Pages {
    private Pages() {}

    static String whole(String title, String body) {
        return """
        <!DOCTYPE html>
        <html lang="id"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s</title><link rel="stylesheet" href="/latihan/gaya.css"></head>
        <body><header><a href="/latihan">Jejaring latihan</a>
        <p>Ruang latihan Pendopo. Tidak ada yang terkirim ke jejaring sosial yang sebenarnya.</p>
        </header><main><h1>%s</h1>
        %s
        </main></body></html>
        """
                .formatted(Words.html(title), Words.html(title), body);
    }
}
