package id.pendopo.platform.fetch;

/** Sends one request; every failure is an answer, nothing is thrown. */
@FunctionalInterface
public interface Sender {
    Answer send(Ask ask);
}
