package news.dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLSchema;

/** Thinks of requests, each from a number of its own. */
final class Attacker {

    private static final String JSON = "application/json";

    private static final List<String> CONTENT_TYPES =
            List.of(
                    "application/json; charset=utf-8",
                    "application/json;charset=\"",
                    "application/json;=;=",
                    "application/graphql-response+json",
                    "text/plain",
                    "multipart/form-data; boundary=x");

    private static final List<String> ACCEPTED =
            List.of(
                    JSON,
                    "application/graphql-response+json",
                    "*/*",
                    "application/json;q=x",
                    "image/png",
                    ";;,,/");

    /** Bytes that are no UTF-8: half a character, too long a one, none at all. */
    private static final List<byte[]> NO_TEXT =
            List.of(
                    new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                    new byte[] {(byte) 0xC0, (byte) 0x80},
                    new byte[] {(byte) 0xFF},
                    new byte[] {0});

    private final GraphQLSchema schema;
    private final List<String> ids;

    Attacker(GraphQLSchema schema, List<String> ids) {
        this.schema = schema;
        this.ids = ids;
    }

    Attack attack(long number) {
        Dice dice = new Dice(number);
        String accept =
                dice.chance(0.9)
                        ? dice.pick(ACCEPTED.subList(0, 3))
                        : dice.chance(0.5) ? null : dice.pick(ACCEPTED);
        if (dice.chance(0.15)) {
            return new Attack(address(dice), null, null, accept);
        }
        String contentType = dice.chance(0.95) ? JSON : dice.pick(CONTENT_TYPES);
        return new Attack(null, body(dice), contentType, accept);
    }

    private byte[] body(Dice dice) {
        if (dice.chance(0.02)) {
            return dice.bytes(dice.below(500));
        }
        if (dice.chance(0.04)) {
            return HostileJson.value(dice).getBytes(StandardCharsets.UTF_8);
        }
        List<String> members = new ArrayList<>();
        Literals literals = new Literals(dice, ids);
        Grammar grammar = new Grammar(schema, dice, literals);
        String document = document(grammar, dice);
        members.add("\"query\":" + HostileJson.text(document, dice));
        if (grammar.variables() > 0 || dice.chance(0.1)) {
            members.add("\"variables\":" + variables(grammar.variables(), dice));
        }
        for (String name : List.of("variables", "extensions", "operationName", "query", "id")) {
            if (dice.chance(0.01)) {
                members.add('"' + name + "\":" + HostileJson.value(dice));
            }
        }
        if (dice.chance(0.03)) {
            members.add(
                    "\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":"
                            + HostileJson.value(dice)
                            + "}}");
        }
        byte[] whole = ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8);
        return dice.chance(0.03) ? damaged(whole, dice) : whole;
    }

    private static String document(Grammar grammar, Dice dice) {
        if (dice.chance(0.2)) {
            return Oddities.shape(dice);
        }
        if (dice.chance(0.1)) {
            return Oddities.scraps(dice);
        }
        String document = grammar.document();
        return dice.chance(0.1) ? Oddities.damaged(document, dice) : document;
    }

    private String variables(int count, Dice dice) {
        if (dice.chance(0.03)) {
            return HostileJson.value(dice);
        }
        List<String> variables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String value = dice.chance(0.5) ? '"' + dice.pick(ids) + '"' : HostileJson.value(dice);
            variables.add("\"v" + i + "\":" + value);
        }
        return "{" + String.join(",", variables) + "}";
    }

    private static byte[] damaged(byte[] whole, Dice dice) {
        int at = dice.below(whole.length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, at);
        bytes.writeBytes(dice.pick(NO_TEXT));
        bytes.write(whole, at, whole.length - at);
        return bytes.toByteArray();
    }

    private String address(Dice dice) {
        Grammar grammar = new Grammar(schema, dice, new Literals(dice, ids));
        List<String> parameters = new ArrayList<>();
        String document = document(grammar, dice);
        // Longer addresses are refused before they are read.
        parameters.add("query=" + encoded(document.length() > 3000 ? "{ id }" : document));
        if (grammar.variables() > 0) {
            String variables = variables(grammar.variables(), dice);
            parameters.add("variables=" + encoded(variables.length() > 3000 ? "{}" : variables));
        }
        for (String name : List.of("query", "variables", "extensions", "operationName", "id")) {
            if (dice.chance(0.03)) {
                parameters.add(name + "=" + dice.pick(List.of("", "%00", "%ED%A0%80", "%7B", "x")));
            }
        }
        return String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
