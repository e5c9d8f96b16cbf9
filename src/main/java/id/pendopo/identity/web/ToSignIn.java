package id.pendopo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads visitors of the back office to the sign-in page; a part of a page reloads as a whole. */
@Component
class ToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/masuk");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, ReturnPath.signIn(request));
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }
}
