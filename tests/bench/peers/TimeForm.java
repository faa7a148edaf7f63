import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormAnswerDataParser;
import org.javarosa.xform.util.XFormUtils;

/** Measures one form with JavaRosa: {@code TimeForm FORM.xml ROWS} prints seconds as JSON. */
public final class TimeForm {
    private static final int RUNS = 5;
    private static final int SETS = 41;

    private final FormDef form;
    private final FormEntryModel model;
    private final FormEntryController controller;
    private final Map<String, FormIndex> indexes = new LinkedHashMap<>();

    private TimeForm(File file) throws Exception {
        form = XFormUtils.getFormFromFormXml(file.getPath(), null);
        form.initialize(true, new InstanceInitializationFactory());
        model = new FormEntryModel(form);
        controller = new FormEntryController(model);
    }

    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] words) throws Exception {
        new JavaRosaCoreModule().registerModule();
        new XFormsModule().registerModule();
        File file = new File(words[0]);
        int rows = Integer.parseInt(words[1]);
        Map<String, Double> found = new LinkedHashMap<>();
        if (rows > 0) {
            found.put("rows_s", best(rows > 400 ? 1 : 2, () -> new TimeForm(file).fill(rows)));
        } else {
            found.put("load_s", best(RUNS, () -> new TimeForm(file)));
            TimeForm timed = new TimeForm(file);
            timed.find();
            found.put("toggle_s", timed.toggle());
            found.put("chain_s", best(RUNS, timed::chain));
            found.put("serialise_s", best(RUNS, timed::serialise));
        }
        System.out.println(new ObjectMapper().writeValueAsString(found));
    }

    private static double best(int runs, Step step) throws Exception {
        double least = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            step.run();
            least = Math.min(least, (System.nanoTime() - start) / 1e9);
        }
        return least;
    }

    private void find() {
        indexes.clear();
        FormIndex index = FormIndex.createBeginningOfFormIndex();
        while (!(index = model.incrementIndex(index)).isEndOfFormIndex()) {
            indexes.put(index.getReference().toString(true), index);
        }
    }

    private void set(FormIndex index, String text) {
        FormEntryPrompt prompt = model.getQuestionPrompt(index);
        IAnswerData data = XFormAnswerDataParser.getAnswerData(text, prompt.getDataType(), prompt.getQuestion());
        controller.saveAnswer(index, data, true);
    }

    private double toggle() {
        FormIndex wanted = null;
        for (Map.Entry<String, FormIndex> one : indexes.entrySet()) {
            wanted = one.getKey().contains("/switch[") ? one.getValue() : wanted;
        }
        double[] times = new double[SETS];
        for (int turn = 0; turn < SETS; turn++) {
            long start = System.nanoTime();
            set(wanted, turn % 2 == 0 ? "on" : "off");
            times[turn] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(times);
        return times[SETS / 2];
    }

    private int turn;

    private void chain() {
        turn++;
        for (Map.Entry<String, FormIndex> one : indexes.entrySet()) {
            if (one.getKey().matches(".*/n\\d+\\[1\\]")) {
                set(one.getValue(), String.valueOf(turn));
            }
        }
    }

    private void serialise() throws Exception {
        new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
    }

    private void fill(int rows) {
        for (int row = 1; row <= rows; row++) {
            find();
            FormIndex prompt = null;
            for (FormIndex index : indexes.values()) {
                prompt = model.getEvent(index) == FormEntryController.EVENT_PROMPT_NEW_REPEAT ? index : prompt;
            }
            controller.newRepeat(prompt);
        }
        find();
        for (Map.Entry<String, FormIndex> one : indexes.entrySet()) {
            if (one.getKey().endsWith("/a[1]") || one.getKey().endsWith("/b[1]")) {
                set(one.getValue(), "5");
            }
        }
    }
}
