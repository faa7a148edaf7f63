import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.xpath.expr.XPathFuncExpr;

/** pulldata(), which JavaRosa leaves to the client around it, on plain CSV files of one folder. */
final class Pulldata implements IFunctionHandler {
    private final File folder;

    Pulldata(File folder) {
        this.folder = folder;
    }

    @Override
    public String getName() {
        return "pulldata";
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Class[]> getPrototypes() {
        return List.of();
    }

    @Override
    public boolean realTime() {
        return false;
    }

    @Override
    public boolean rawArgs() {
        return true;
    }

    @Override
    public Object eval(Object[] arguments, EvaluationContext context) {
        String[] words = Arrays.stream(arguments).map(XPathFuncExpr::toString).toArray(String[]::new);
        File file = new File(folder, words[0] + ".csv");
        if (!file.exists() || words[3].isEmpty()) {
            return "";
        }
        try {
            List<String> lines = Files.readAllLines(file.toPath(), StandardCharsets.UTF_8);
            List<String> header = Arrays.asList(lines.get(0).split(","));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                if (cells[header.indexOf(words[2])].equals(words[3])) {
                    return cells[header.indexOf(words[1])];
                }
            }
            return "";
        } catch (IOException | IndexOutOfBoundsException error) {
            return "";
        }
    }
}
