package news.dateline.errors;

import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;

/** Sends bodies as they are written. */
final class Bodies {

    private Bodies() {}

    static JsonPath answer(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
