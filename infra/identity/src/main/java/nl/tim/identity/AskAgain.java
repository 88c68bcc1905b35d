package nl.tim.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forgets who somebody is when a service wants them to prove it again, once for each time that it asks. */
final class AskAgain extends OncePerRequestFilter {

    private static final String ASKED = AskAgain.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String state = String.valueOf(request.getParameter("state"));
        HttpSession session = request.getSession(false);
        if (demanded(request) && session != null && !state.equals(session.getAttribute(ASKED))) {
            session.invalidate();
        }
        if (demanded(request)) {
            // The same request comes once more, after the login.
            request.getSession(true).setAttribute(ASKED, state);
        }
        chain.doFilter(request, response);
    }

    private static boolean demanded(HttpServletRequest request) {
        return request.getRequestURI().equals("/oauth2/authorize")
                && ("login".equals(request.getParameter("prompt")) || request.getParameter("max_age") != null);
    }
}
