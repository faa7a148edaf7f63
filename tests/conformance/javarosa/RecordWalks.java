import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormAnswerDataParser;
import org.javarosa.xform.util.XFormAnswerDataSerializer;
import org.javarosa.xform.util.XFormUtils;

/**
 * Records a walk on an XForm: the state of every node at the start and after each step.
 *
 * <p>{@code RecordWalks replay WALK.json FORM.xml OUT.json} makes the answers of another walk;
 * {@code RecordWalks random SEED STEPS FORM.xml OUT.json} makes its own, rows included.
 * A media folder may stand beside the form, named like it with {@code -media}.
 */
public final class RecordWalks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] WORDS = {"abc", "x", "", "Hello World", "12", "a b c", "7.5"};

    private final FormDef form;
    private final FormEntryModel model;
    private final FormEntryController controller;
    private final Map<String, FormIndex> indexes = new LinkedHashMap<>();

    private RecordWalks(File file) throws Exception {
        File media = new File(file.getPath().replaceAll("\\.xml$", "-media"));
        ReferenceManager.instance().reset();
        ReferenceManager.instance().addReferenceFactory(new MediaFolder(media));
        form = XFormUtils.getFormFromFormXml(file.getPath(), null);
        form.getEvaluationContext().addFunctionHandler(new Pulldata(media));
        form.initialize(true, new InstanceInitializationFactory());
        model = new FormEntryModel(form);
        controller = new FormEntryController(model);
    }

    public static void main(String[] words) throws Exception {
        PropertyManager.setPropertyManager(new FixedProperties());
        new JavaRosaCoreModule().registerModule();
        new XFormsModule().registerModule();
        boolean replay = words[0].equals("replay");
        File file = new File(words[words.length - 2]);
        ObjectNode out = JSON.createObjectNode().put("file", file.getName()).put("engine", "javarosa");
        ArrayNode steps = out.putArray("steps");
        try {
            RecordWalks walk = new RecordWalks(file);
            out.set("start", walk.state());
            if (replay) {
                walk.replay(JSON.readTree(new File(words[1])), steps);
            } else {
                walk.wander(new Random(Long.parseLong(words[1])), Integer.parseInt(words[2]), steps);
            }
        } catch (Exception error) {
            out.put("error", String.valueOf(error));
        }
        JSON.writeValue(new File(words[words.length - 1]), out);
    }

    private void replay(JsonNode walk, ArrayNode steps) {
        for (JsonNode wanted : walk.path("steps")) {
            if (!wanted.has("err")) {
                ObjectNode step = JSON.createObjectNode();
                for (String name : new String[] {"ref", "value", "add", "remove"}) {
                    if (wanted.has(name)) {
                        step.set(name, wanted.get(name));
                    }
                }
                steps.add(step);
                step(step);
            }
        }
    }

    private void wander(Random chance, int number, ArrayNode steps) {
        for (int made = 0, tried = 0; made < number && tried < number * 20; tried++) {
            ObjectNode step = any(chance);
            if (step != null) {
                steps.add(step);
                step(step);
                made++;
            }
        }
    }

    /** Makes up one step; null where the place found takes none. */
    private ObjectNode any(Random chance) {
        List<String> names = new ArrayList<>(indexes.keySet());
        String name = names.get(chance.nextInt(names.size()));
        FormIndex index = indexes.get(name);
        int event = model.getEvent(index);
        if (!model.isIndexRelevant(index)) {
            return null;
        }
        ObjectNode step = JSON.createObjectNode();
        if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
            return step.put("ref", name.substring(0, name.length() - 1)).put("add", true);
        }
        if (event == FormEntryController.EVENT_REPEAT && chance.nextInt(4) == 0 && isFree(index)) {
            return step.put("ref", name).put("remove", true);
        }
        if (event != FormEntryController.EVENT_QUESTION || model.isIndexReadonly(index)) {
            return null;
        }
        String value = value(model.getQuestionPrompt(index), chance);
        return value == null ? null : step.put("ref", name).put("value", value);
    }

    private boolean isFree(FormIndex index) {
        return indexes.containsKey(name(index.getReference()).replaceAll("\\[\\d+\\]$", "") + "+");
    }

    private String value(FormEntryPrompt prompt, Random chance) {
        if (chance.nextInt(12) == 0) {
            return "";
        }
        switch (prompt.getControlType()) {
            case org.javarosa.core.model.Constants.CONTROL_SELECT_ONE:
                List<String> one = choices(prompt);
                return one.isEmpty() ? null : one.get(chance.nextInt(one.size()));
            case org.javarosa.core.model.Constants.CONTROL_SELECT_MULTI:
                List<String> some = choices(prompt);
                some.removeIf(choice -> chance.nextInt(5) > 1);
                return String.join(" ", some);
            case org.javarosa.core.model.Constants.CONTROL_INPUT:
                return typed(prompt.getDataType(), chance);
            default:
                return null;
        }
    }

    private static String typed(int type, Random chance) {
        switch (type) {
            case org.javarosa.core.model.Constants.DATATYPE_INTEGER:
                return String.valueOf(chance.nextInt(30));
            case org.javarosa.core.model.Constants.DATATYPE_DECIMAL:
                return String.valueOf(chance.nextInt(1000) / 10.0);
            case org.javarosa.core.model.Constants.DATATYPE_DATE:
                return String.format("20%02d-%02d-%02d", 10 + chance.nextInt(20), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            case org.javarosa.core.model.Constants.DATATYPE_TEXT:
                return WORDS[chance.nextInt(WORDS.length)];
            default:
                return null;
        }
    }

    private void step(ObjectNode step) {
        try {
            FormIndex index = indexes.get(step.path("ref").asText() + (step.has("add") ? "+" : ""));
            if (index == null) {
                step.put("err", "there is no such place");
                return;
            }
            if (step.has("add")) {
                controller.newRepeat(index);
            } else if (step.has("remove")) {
                controller.deleteRepeat(index);
            } else {
                answer(index, step.path("value").asText());
            }
            step.set("state", state());
        } catch (Exception error) {
            step.put("err", String.valueOf(error));
        }
    }

    private void answer(FormIndex index, String text) {
        FormEntryPrompt prompt = model.getQuestionPrompt(index);
        IAnswerData data =
                text.isEmpty() ? null : XFormAnswerDataParser.getAnswerData(text, prompt.getDataType(), prompt.getQuestion());
        controller.saveAnswer(index, data, true);
    }

    private ObjectNode state() {
        find();
        ObjectNode found = JSON.createObjectNode();
        dump(form.getMainInstance().getRoot(), found);
        for (Map.Entry<String, FormIndex> one : indexes.entrySet()) {
            if (model.getEvent(one.getValue()) == FormEntryController.EVENT_QUESTION) {
                ObjectNode place = (ObjectNode) found.get(one.getKey());
                if (place != null) {
                    ask(one.getValue(), place);
                }
            }
        }
        return found;
    }

    /** Notes the index of every place, again until counted repeats have all their rows. */
    private void find() {
        int before;
        do {
            before = indexes.size();
            indexes.clear();
            FormIndex index = FormIndex.createBeginningOfFormIndex();
            while (true) {
                index = model.incrementIndex(index);
                if (index.isEndOfFormIndex()) {
                    break;
                }
                boolean adds = model.getEvent(index) == FormEntryController.EVENT_PROMPT_NEW_REPEAT;
                String name = name(index.getReference());
                indexes.put(adds ? name.replaceAll("\\[\\d+\\]$", "") + "+" : name, index);
            }
        } while (indexes.size() != before);
    }

    private void dump(TreeElement element, ObjectNode found) {
        if (element.getMult() == TreeReference.INDEX_TEMPLATE) {
            return;
        }
        ObjectNode place = found.putObject(name(element.getRef()));
        place.put("rel", element.isRelevant()).put("req", element.isRequired()).put("ro", !element.isEnabled());
        if (element.isLeaf()) {
            IAnswerData value = element.getValue();
            place.put("v", value == null ? "" : String.valueOf(new XFormAnswerDataSerializer().serializeAnswerData(value, element.getDataType())));
            if (element.getConstraint() != null) {
                place.put("valid", value == null || form.evaluateConstraint(element.getRef(), value));
            }
        }
        for (int child = 0; child < element.getNumChildren(); child++) {
            dump(element.getChildAt(child), found);
        }
    }

    private void ask(FormIndex index, ObjectNode place) {
        FormEntryPrompt prompt = model.getQuestionPrompt(index);
        QuestionDef question = prompt.getQuestion();
        try {
            if (question.getDynamicChoices() != null || question.getNumChoices() > 0) {
                ArrayNode names = place.putArray("choices");
                choices(prompt).forEach(names::add);
            }
            String label = prompt.getLongText();
            place.put("label", label == null ? "" : label);
        } catch (RuntimeException error) {
            place.remove("choices");
        }
    }

    /** Asks for the choices, and gives back an answer that this takes away as soon as it is looked at. */
    private List<String> choices(FormEntryPrompt prompt) {
        TreeElement element = form.getMainInstance().resolveReference(prompt.getIndex().getReference());
        IAnswerData before = element.getValue();
        List<String> names = new ArrayList<>();
        for (SelectChoice choice : prompt.getSelectChoices()) {
            names.add(choice.getValue());
        }
        element.setValue(before);
        return names;
    }

    /** Writes a reference as /data/r[2]/n, with a place wherever a node repeats. */
    private String name(TreeReference reference) {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < reference.size(); level++) {
            text.append('/').append(reference.getName(level));
            int place = reference.getMultiplicity(level);
            TreeElement element = form.getMainInstance().getTemplatePath(reference.getSubReference(level));
            if (level > 0 && element != null && element.isRepeatable()) {
                text.append('[').append(Math.max(place, 0) + 1).append(']');
            }
        }
        return text.toString();
    }
}
