import java.util.List;
import org.javarosa.core.services.IPropertyManager;
import org.javarosa.core.services.properties.IPropertyRules;

/** Properties of a device that has none. */
final class FixedProperties implements IPropertyManager {
    @Override
    public List<String> getProperty(String name) {
        return List.of();
    }

    @Override
    public void setProperty(String name, String value) {}

    @Override
    public void setProperty(String name, List<String> value) {}

    @Override
    public String getSingularProperty(String name) {
        return "";
    }

    @Override
    public void addRules(IPropertyRules rules) {}

    @Override
    public List<IPropertyRules> getRules() {
        return List.of();
    }
}
