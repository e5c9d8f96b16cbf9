package id.pendopo.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders a precompiled template to bytes and writes them once, with their length. */
final class JteView implements View {
    private final TemplateEngine engine;
    private final ShellFactory shells;
    private final String template;

    JteView(TemplateEngine engine, ShellFactory shells, String template) {
        this.engine = engine;
        this.shells = shells;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var parameters = new HashMap<String, Object>();
        if (model != null && model.get("page") instanceof Object page) {
            parameters.put("page", page);
        }
        parameters.put("t", shells.texts(request));
        parameters.put("shell", shells.shell(request));
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setHeader("Content-Language", Language.of(request).code());
        response.addHeader("Vary", "Cookie");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
