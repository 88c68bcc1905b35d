package nl.tim.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads somebody who logged in back to the service, and forgets them: whoever logs out there chooses anew who they are. */
final class LeadBack implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var answered = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        String code = Objects.requireNonNull(answered.getAuthorizationCode()).getTokenValue();
        UriComponentsBuilder back = UriComponentsBuilder.fromUriString(
                        Objects.requireNonNull(answered.getRedirectUri()))
                .queryParam("code", "{code}");
        if (answered.getState() != null) {
            back.queryParam("state", "{state}");
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(back.encode()
                .buildAndExpand(Map.of("code", code, "state", String.valueOf(answered.getState())))
                .toUriString());
    }
}
