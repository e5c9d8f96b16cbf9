package id.pendopo.newsroom.advice;

/** The plain text of one part. */
record Text(Part part, String plain) {
    boolean isBlank() {
        return plain.isBlank();
    }
}
