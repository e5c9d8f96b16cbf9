package id.pendopo.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says which entries of the public menu lead somewhere on the host at hand. All beans of this type
 * are asked; an entry is shown if none objects.
 */
public interface SiteMenu {
    boolean works(NavItem item, HttpServletRequest request);
}
