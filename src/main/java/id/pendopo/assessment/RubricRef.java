package id.pendopo.assessment;

/** A rubric in one version, as website 2026.1; a changed rubric has a new version. */
public record RubricRef(String id, String version) {
    @Override
    public String toString() {
        return id + " " + version;
    }
}
