package id.pendopo.sites;

import id.pendopo.platform.web.Texts;

/** Adds to the head of every public page; all beans of this type are asked. */
public interface HeadSource {
    HeadExtras of(Site site, PublicPage page, Texts texts);
}
