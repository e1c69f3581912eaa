package news.dateline.http;

import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** Sends requests by POST, with just the headers that are given. */
final class Post {

    private Post() {}

    static ValidatableResponse post(String type, String accept, String body) {
        var request = given().config(asIs()).body(body.getBytes(StandardCharsets.UTF_8));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return request.header("Accept", accept).post("/graphql").then();
    }

    /** RestAssured would add a charset of its own. */
    static RestAssuredConfig asIs() {
        return RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }
}
