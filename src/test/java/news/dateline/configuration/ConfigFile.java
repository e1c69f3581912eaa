package news.dateline.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/** A configuration interface as it is written: only its source has the descriptions. */
final class ConfigFile {

    private static final Map<String, String> KINDS =
            Map.of(
                    "boolean", "`true` or `false`",
                    "int", "number",
                    "Integer", "number",
                    "long", "number",
                    "Duration", "time",
                    "MemorySize", "size",
                    "Path", "file",
                    "String", "text");

    private final DocTrees comments;
    private final CompilationUnitTree unit;
    private final ClassTree type;

    private ConfigFile(DocTrees comments, CompilationUnitTree unit) {
        this.comments = comments;
        this.unit = unit;
        this.type = (ClassTree) unit.getTypeDecls().get(0);
    }

    static ConfigFile read(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null, files, null, null, null, files.getJavaFileObjects(file));
            return new ConfigFile(DocTrees.instance(task), task.parse().iterator().next());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String prefix() {
        return value(annotation(type.getModifiers().getAnnotations(), "ConfigMapping"));
    }

    String description() {
        return comment(type);
    }

    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        add(keys, prefix(), type);
        return keys;
    }

    private void add(List<Key> keys, String prefix, ClassTree of) {
        for (Tree member : of.getMembers()) {
            if (member instanceof MethodTree method) {
                String name = prefix + "." + kebab(method.getName().toString());
                ClassTree group = group(of, method.getReturnType().toString());
                if (group != null) {
                    add(keys, name, group);
                } else {
                    keys.add(key(name, method));
                }
            }
        }
    }

    private static ClassTree group(ClassTree of, String name) {
        for (Tree member : of.getMembers()) {
            if (member instanceof ClassTree inner && inner.getSimpleName().contentEquals(name)) {
                return inner;
            }
        }
        return null;
    }

    private Key key(String name, MethodTree method) {
        List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
        String description = comment(method);
        AnnotationTree least = annotation(annotations, "Min");
        AnnotationTree most = annotation(annotations, "Max");
        if (least != null) {
            description +=
                    " At least "
                            + value(least)
                            + (most == null ? "." : ", at most " + value(most) + ".");
        }
        return new Key(
                name,
                kind(method.getReturnType().toString()),
                value(annotation(annotations, "WithDefault")),
                description,
                least != null || annotation(annotations, "DurationMin") != null);
    }

    private static String kind(String type) {
        String bare = type.replaceAll("Optional<(?:@.*[)] )?(.*)>", "$1");
        String one = bare.replaceAll("List<(.*)>", "$1");
        String kind = KINDS.get(one);
        if (kind == null) {
            throw new AssertionError("How do settings of the type " + type + " read?");
        }
        return one.equals(bare) ? kind : kind + "s";
    }

    private String comment(Tree of) {
        String text = comments.getDocComment(TreePath.getPath(unit, of));
        if (text == null) {
            throw new AssertionError("Describe " + of);
        }
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
    }

    private static AnnotationTree annotation(List<? extends AnnotationTree> all, String name) {
        return all.stream()
                .filter(some -> some.getAnnotationType().toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String value(AnnotationTree annotation) {
        if (annotation == null) {
            return "";
        }
        ExpressionTree given = annotation.getArguments().get(0);
        ExpressionTree value =
                given instanceof AssignmentTree named ? named.getExpression() : given;
        return value instanceof LiteralTree literal
                ? literal.getValue().toString()
                : constant(value.toString());
    }

    private String constant(String name) {
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree some && some.getName().contentEquals(name)) {
                return ((LiteralTree) some.getInitializer()).getValue().toString();
            }
        }
        throw new AssertionError("No constant " + name);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
