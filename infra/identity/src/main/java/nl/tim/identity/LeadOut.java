package nl.tim.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forgets somebody who logged out of a service, which need not have kept their token, and leads them back to it. */
final class LeadOut extends OncePerRequestFilter {

    private final RegisteredClientRepository clients;

    LeadOut(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/connect/logout");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String name = request.getParameter("client_id");
        String back = request.getParameter("post_logout_redirect_uri");
        RegisteredClient client = name == null ? null : clients.findByClientId(name);
        if (client == null || !client.getPostLogoutRedirectUris().contains(back)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return;
        }
        response.sendRedirect(back);
    }
}
