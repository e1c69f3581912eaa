package news.dateline.identity.keys;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The secret of a key that a request came with. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String secret;

    KeyRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
