package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files and short methods, so that the house can be walked. */
class SizeTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LONGEST_METHOD = 45;
    private static final int LONGEST_TABLE = 80;
    private static final int METHOD = 30;

    @Test
    void noFileHasMoreThan500Lines() throws IOException {
        List<String> long_ = new ArrayList<>();
        for (Path file : SourceFiles.below(Path.of("src"))) {
            long lines = Files.readAllLines(file).size();
            if (lines > 500) {
                long_.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), long_);
    }

    @Test
    void methodsAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        int[] count = new int[2];
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(SourceFiles.below(MAIN));
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                LineMap lines = unit.getLineMap();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                        count[0]++;
                        count[1] += last - first + 1 <= METHOD ? 1 : 0;
                        if (last - first + 1 > (onlySwitches(method) ? LONGEST_TABLE : LONGEST_METHOD)) {
                            tooLong.add(unit.getSourceFile().getName() + ": " + method.getName());
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertEquals(List.of(), tooLong, "methods over " + LONGEST_METHOD + " lines");
        assertTrue(count[1] >= 0.97 * count[0], count[1] + " of " + count[0] + " methods have at most 30 lines");
    }

    /** A method that is one switch is a table: it may be as long as what it lists. */
    private static boolean onlySwitches(MethodTree method) {
        return method.getBody() != null
                && method.getBody().getStatements().size() == 1
                && method.getBody().getStatements().getFirst() instanceof ReturnTree answer
                && answer.getExpression() instanceof SwitchExpressionTree;
    }
}
