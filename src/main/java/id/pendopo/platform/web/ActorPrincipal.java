package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;

/** What the sign-in leaves as principal, so that the shell and the controllers know who acts. */
public interface ActorPrincipal {
    Actor actor();
}
