import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceFactory;

/** Finds every jr:// file in one folder; a missing CSV is a table without rows. */
final class MediaFolder implements ReferenceFactory {
    private final File folder;

    MediaFolder(File folder) {
        this.folder = folder;
    }

    @Override
    public boolean derives(String address) {
        return address.startsWith("jr:");
    }

    @Override
    public Reference derive(String address) {
        return new Found(new File(folder, address.substring(address.lastIndexOf('/') + 1)));
    }

    @Override
    public Reference derive(String address, String context) {
        return derive(address);
    }

    private static final class Found implements Reference {
        private final File file;

        Found(File file) {
            this.file = file;
        }

        @Override
        public boolean doesBinaryExist() {
            return true;
        }

        @Override
        public InputStream getStream() throws IOException {
            if (file.exists()) {
                return new FileInputStream(file);
            }
            String empty = file.getName().endsWith(".csv") ? "name,label\n" : "<root/>";
            return new ByteArrayInputStream(empty.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getURI() {
            return "jr://file/" + file.getName();
        }

        @Override
        public String getLocalURI() {
            try {
                if (!file.exists()) {
                    File made = new File(System.getProperty("java.io.tmpdir"), "blank-" + file.getName());
                    try (InputStream from = getStream()) {
                        java.nio.file.Files.copy(from, made.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                    return made.getPath();
                }
            } catch (IOException error) {
                throw new IllegalStateException(error);
            }
            return file.getPath();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("read only");
        }

        @Override
        public void remove() {}

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }
}
