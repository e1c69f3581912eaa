package news.dateline.errors;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every rule of the specification's chapter on validation, broken. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class RuleMessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    type A { b: Int } query { __typename }              | 1:1  | A document that is run has operations and fragments only, and no definitions of a schema.
                    query A { __typename } query A { __typename }       | 1:24 | More than one operation has the name "A".
                    query A { __typename } { __typename }               | 1:24 | An operation without a name must be the only one in the document. Give each operation a name.
                    { __typename } query A { __typename }               | 1:16 | An operation without a name must be the only one in the document. Give each operation a name.
                    subscription { articles { totalCount } }            | 1:27 | There is no field "totalCount" in ArticleEvent.
                    { articels { totalCount } }                         | 1:3  | There is no field "articels" in Query. Did you mean "articles"?
                    { node(id: "a") { name } }                          | 1:19 | There is no field "name" in Node.
                    { articles { nodes { url: license url } } }         | 1:22 | "articles/nodes/url": license and url cannot have one name in the answer. Give one of them an alias.
                    { articles(first: 1) { totalCount } articles(first: 2) { totalCount } } | 1:3 | "articles": this field is selected with different arguments or types. Give one of them an alias.
                    { entities { nodes { ... on Place { kind } ... on Event { kind } } } } | 1:37 | "entities/nodes/kind": PlaceKind and EventKind cannot have one name in the answer. Give one of them an alias.
                    { articles }                                        | 1:3  | Query.articles: a selection of fields of ArticleConnection is required, as in "articles { totalCount }".
                    { node(id: "a") }                                   | 1:3  | Query.node: a selection of fields of Node is required, as in "node { id }".
                    { articles { nodes { headline { text } } } }        | 1:22 | Article.headline: a selection is not allowed, because String! has no fields.
                    { articles(frist: 1) { totalCount } }               | 1:12 | There is no argument "frist" in Query.articles. Did you mean "first"?
                    { articles @skip(if: true, iff: true) { totalCount } } | 1:28 | There is no argument "iff" in @skip. Did you mean "if"?
                    { articles(first: 1, first: 2) { totalCount } }     | 1:3  | Query.articles: the argument "first" is given more than once.
                    { articles @skip(if: true, if: true) { totalCount } } | 1:12 | @skip: the argument "if" is given more than once.
                    { node { id } }                                     | 1:3  | Query.node: the argument "id" of type ID! is missing.
                    { articles @include { totalCount } }                | 1:12 | @include: the argument "if" of type Boolean! is missing.
                    { node(id: null) { id } }                           | 1:8  | Query.node, id: expected an ID, but was given null.
                    fragment A on Query { __typename } fragment A on Query { __typename } { ...A } | 1:36 | More than one fragment has the name "A".
                    { articles { nodes { ... on Artcle { id } } } }     | 1:29 | There is no type "Artcle". Did you mean "Article"?
                    { ... on String { id } }                            | 1:3  | A fragment must be on an object, an interface or a union type, and String is none of these.
                    fragment A on ArticleFilter { ids } { ...A }        | 1:1  | A fragment must be on an object, an interface or a union type, and ArticleFilter is none of these.
                    fragment A on Query { __typename } { __typename }   | 1:1  | The fragment "A" is not used.
                    { ...Crad } fragment Card on Query { __typename }   | 1:3  | There is no fragment "Crad" in the document. Did you mean "Card"?
                    { ...A } fragment A on Query { ...B } fragment B on Query { ...A } | 1:10 | Fragment "A" spreads itself, if only through others.
                    { articles { nodes { ... on Person { id } } } }     | 1:22 | A fragment on Person can never apply here: no Article is of the type Person.
                    { articles { nodes { ...A } } } fragment A on Person { id } | 1:22 | The fragment "A" can never apply here: no Article is of the type Person.
                    { articles(first: "1") { totalCount } }             | 1:12 | Query.articles, first: expected an Int, a whole number from -2147483648 to 2147483647, but was given "1".
                    { articles(first: 99999999999) { totalCount } }     | 1:12 | Query.articles, first: expected an Int, a whole number from -2147483648 to 2147483647, but was given 99999999999.
                    { articles(filter: {ids: [1.5]}) { totalCount } }   | 1:12 | Query.articles, filter.ids[0]: expected an ID, but was given 1.5.
                    { articles(filter: {hasImage: "yes", ids: [1]}) { totalCount } } | 1:12 | Query.articles, filter.hasImage: expected a Boolean, true or false, but was given "yes".
                    { articles(filter: {idz: []}) { totalCount } }      | 1:12 | Query.articles, filter: there is no field "idz" in ArticleFilter. Did you mean "ids"?
                    { events(orderBy: {field: NAME}) { totalCount } }   | 1:10 | Query.events, orderBy: the field "direction" of type OrderDirection! is missing.
                    { events(orderBy: {field: NAMES, direction: ASC}) { totalCount } } | 1:10 | Query.events, orderBy.field: expected one of NAME, STARTS, but was given NAMES. Did you mean "NAME"?
                    { articles(filter: {hasImage: true, hasImage: true}) { totalCount } } | 1:20 | The field "hasImage" is given more than once in one object.
                    { articles @skp(if: true) { totalCount } }          | 1:12 | There is no directive "@skp". Did you mean "skip"?
                    query @skip(if: true) { __typename }                | 1:7  | @skip is not allowed here, but only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.
                    { articles @skip(if: true) @skip(if: false) { totalCount } } | 1:28 | @skip may be given only once at one place.
                    query ($n: Int, $n: Int) { articles(first: $n) { totalCount } } | 1:17 | $n: this variable is declared twice.
                    query ($n: Article = {id: 1}) { __typename }        | 1:8  | $n: Article is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: [Article] = [1]) { __typename }          | 1:8  | $n: Article is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: Itn) { articles(first: $n) { totalCount } } | 1:12 | There is no type "Itn". Did you mean "Int"?
                    query ($n: Int = "x") { articles(first: $n) { totalCount } } | 1:8 | Default of $n: expected an Int, a whole number from -2147483648 to 2147483647, but was given "x".
                    query ($first: Int) { articles(first: $frist) { totalCount } } | 1:39 | $frist: this variable is used, but the operation does not declare it. Did you mean "$first"?
                    query ($n: Int) { __typename }                      | 1:8  | $n: this variable is declared, but not used.
                    query ($n: String) { articles(first: $n) { totalCount } } | 1:38 | $n: this variable is declared as String, but used where Int is expected.
                    query ($id: ID) { node(id: $id) { id } }            | 1:28 | $id: this variable is declared as ID, but used where ID! is expected.
                    subscription { ...F } fragment F on Query { articles { totalCount } } | 1:16 | The fragment "F" can never apply here: no Subscription is of the type Query.
                    subscription { ...F } fragment F on Subscription { __typename } | 1:1 | A subscription must select exactly one root field, and not an introspection field.
                    subscription S($x: Boolean!) { a @skip(if: $x) b }  | 1:1  | A subscription must select exactly one root field, and not an introspection field.
                    subscription S($x: Boolean!) { a @skip(if: $x) }    | 1:32 | There is no field "a" in Subscription.
                    mutation { ...F } fragment F on Mutation { a }      | 1:44 | There is no field "a" in Mutation.
                    { ... @defer { people { totalCount } } }            | 1:7  | There is no directive "@defer".
                    { ... @defer(label: 1) { __typename } }             | 1:7  | There is no directive "@defer".
                    query ($l: String) { ... @defer(label: $l) { __typename } } | 1:26 | There is no directive "@defer".
                    { ...F @defer(label: 1) } fragment F on Query { __typename } | 1:8 | There is no directive "@defer".
                    { ... @defr { __typename } }                        | 1:7  | There is no directive "@defr".
                    { ...F } fragment F on Foo { a }                    | 1:10 | There is no type "Foo".
                    """)
    void documents(String query, String place, String message) {
        Told.first(Gql.answer(query), "GRAPHQL_VALIDATION_FAILED", place, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    { x(a: 1, a: 2) }                | There is no field "x" in Query.,x: the argument "a" is given more than once.
                    { __typename @includ(if: true) } | There is no directive "@includ". Did you mean "include"?
                    { articles @foo(first: "1") { totalCount } } | There is no directive "@foo".
                    """)
    void allMessages(String query, String messages) {
        assertEquals(
                messages.lines()
                        .flatMap(line -> Stream.of(line.split("(?<=[.]),")))
                        .sorted()
                        .toList(),
                Gql.answer(query).<String>getList("errors.message").stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    query A { __typename } query B { __typename } | C | There is no operation "C" in the document. Its operations are "A", "B".
                    query Front { __typename } | Frnt | There is no operation "Frnt" in the document. Its operation is "Front". Did you mean "Front"?
                    query A { __typename } query B { __typename } |   | The document has several operations: operationName must name the one to run. Its operations are "A", "B".
                    { __typename } | A | There is no operation "A" in the document. Its operation has no name.
                    """)
    void operationNames(String query, String name, String message) {
        String named = name == null ? "" : ", \"operationName\": \"" + name + "\"";
        JsonPath answer = Bodies.answer("{\"query\": \"" + query + "\"" + named + "}");
        Told.first(answer, "BAD_REQUEST", null, message);
    }

    @Test
    void aDocumentWithoutEndOfFaultsSaysThatThereAreMore() {
        StringBuilder query = new StringBuilder("{ articles { nodes {");
        for (int i = 0; i < 150; i++) {
            query.append(" x").append(i);
        }
        JsonPath answer = Gql.answer(query.append(" } } }").toString());
        assertEquals(
                "The document has more faults than are listed here.",
                answer.getString("errors[-1].message"));
    }
}
