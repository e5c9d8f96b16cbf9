package id.pendopo.platform.web.asset;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers assets from memory before security and MVC are asked. */
final class AssetFilter extends HttpFilter {
    private static final String LASTING = "public, max-age=31536000, immutable";
    private static final String PASSING = "public, max-age=300";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Assets.Address address =
                Assets.address(request.getRequestURI().substring(Assets.ROOT.length()));
        Optional<Asset> asset = Assets.find(address.file());
        if (asset.isEmpty()) {
            asset = BrandSheet.at(address.file());
        }
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean lasting = address.lasting() || address.file().startsWith(BrandSheet.FOLDER);
        write(request, response, asset.get(), lasting ? LASTING : PASSING);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, Asset asset, String caching)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = asset.gzip().length > 0 && accepted != null && accepted.contains("gzip");
        byte[] body = gzip ? asset.gzip() : asset.plain();
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", caching);
        if (asset.gzip().length > 0) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
