package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.util.List;

/** A stand-in for one network. Called by one thread at a time. */
interface PracticeNetwork {
    Network network();

    /** What the call wants, read from it before anything is done. */
    Act act(Call call);

    Response answer(Call call);

    /** "Too many requests", as the network says it. */
    Response limited(Call call);

    /** "Something went wrong on our side", as the network says it. */
    Response broken(Call call);

    /** Names of acts that can be troubled, as {@code media_publish}. */
    List<String> acts();

    /**
     * What a call wants.
     *
     * @param name as in {@link #acts()}
     * @param account whose; empty if the call names none
     */
    record Act(String name, String account) {}
}
