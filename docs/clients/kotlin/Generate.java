import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.apollographql.apollo.compiler.ApolloCompiler;
import com.apollographql.apollo.compiler.CodegenSchemaOptions;
import com.apollographql.apollo.compiler.InputFile;
import com.apollographql.apollo.compiler.OptionsKt;
import com.apollographql.apollo.compiler.TargetLanguage;
import com.apollographql.apollo.compiler.codegen.SourceOutputKt;

/**
 * Generates the models of a folder of documents: {@code java -cp ... Generate.java SCHEMA OUTPUT
 * FOLDER}. The schema is a file or the address of a server's. It does for a Maven build what Apollo's plugin does for a Gradle build.
 */
class Generate {

    /** In JSON these scalars are strings; map one to a type of your own with an adapter for it. */
    private static final Map<String, String> SCALARS =
            Map.of(
                    "DateTime", "kotlin.String",
                    "Date", "kotlin.String",
                    "URL", "kotlin.String",
                    "LanguageTag", "kotlin.String");

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[1]));
        generate(schema(arguments[0], output), documents(Path.of(arguments[2])), output.toFile());
    }

    private static File schema(String place, Path output) throws IOException {
        if (!place.startsWith("http")) {
            return new File(place);
        }
        Path file = output.resolveSibling("schema.graphql");
        try (InputStream schema = URI.create(place).toURL().openStream()) {
            Files.copy(schema, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toFile();
    }

    private static List<InputFile> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(file -> new InputFile(file.toFile(), file.toString()))
                    .toList();
        }
    }

    private static void generate(File schema, List<InputFile> documents, File output) {
        var source =
                ApolloCompiler.INSTANCE.buildSchemaAndOperationsSources(
                        List.of(new InputFile(schema, schema.getName())),
                        documents,
                        new CodegenSchemaOptions(SCALARS, Map.of(), false),
                        OptionsKt.buildIrOptions(
                                null, null, null, null, null, null, null, null, null),
                        OptionsKt.buildCodegenOptions(
                                TargetLanguage.KOTLIN_1_9,
                                null, null, null, null, null, null, null, null, null, null, null,
                                null, null, null, null, null, null, null, null, null, null,
                                "news.dateline.clients",
                                null),
                        null, null, null, null, null, null, null, null);
        SourceOutputKt.writeTo(source, output, true, null);
    }
}
