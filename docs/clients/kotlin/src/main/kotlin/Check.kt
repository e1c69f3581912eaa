package news.dateline.clients

import com.apollographql.apollo.ApolloClient
import com.apollographql.apollo.api.Optional
import kotlinx.coroutines.runBlocking
import kotlin.system.exitProcess

/** Reads two pages of a running Dateline with its sample into the generated models. */
fun main(arguments: Array<String>): Unit = runBlocking {
    // Documents are sent as their hash, and as text only when the server does not know the hash yet.
    val client =
        ApolloClient.Builder()
            .serverUrl(arguments[0])
            .autoPersistedQueries()
            .build()

    val first = client.articles(after = null)
    val second = client.articles(after = first.pageInfo.endCursor)
    val ids = (first.edges + second.edges).map { it.node.id }
    check(ids.toSet().size == 4) { "two pages of two articles, but: $ids" }

    // Which type an entity has decides which fields are there, for the compiler too.
    val entities = first.edges.flatMap { it.node.mentions.nodes }.mapNotNull { it.entity?.entityCard }
    check(entities.any { it.onPerson?.familyName != null }) { "no person in $entities" }

    val failure = client.query(ArticlePagesQuery(first = 0)).execute().errors.orEmpty()
    check(failure.single().extensions?.get("code") == "BAD_USER_INPUT") { "$failure" }

    println("Apollo Kotlin: the models compile, and pages and errors are read.")
    exitProcess(0)
}

private suspend fun ApolloClient.articles(after: String?): ArticlePagesQuery.Articles {
    val response = query(ArticlePagesQuery(first = 2, after = Optional.presentIfNotNull(after))).execute()
    check(response.errors == null) { "${response.errors}" }
    return checkNotNull(response.dataOrThrow().articles)
}
