package planworkbench.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// What the file beside a workspace says of it. It is signed with the installation's secret, so that a workspace made
/// elsewhere is known before H2 touches it; between closing and opening the signature covers the database byte for
/// byte, because a genuine check file could otherwise be sent back with another database.
///
/// @param identity of the workspace; the same inside
/// @param schema number of the newest migration
/// @param rows how many rows each table has
/// @param digest SHA-256 of the closed database; null while it is open, and after a crash
record CheckFile(String identity, int schema, long revision, SortedMap<String, Long> rows, @Nullable String digest) {

    private static final JsonMapper JSON = DomainJson.mapper();

    /// The file as read.
    ///
    /// @param own whether this installation wrote it, of a workspace that it made
    record Found(CheckFile content, boolean own) {}

    record Signed(@Nullable CheckFile content, @Nullable String signature) {}

    CheckFile withDigest(@Nullable String replaced) {
        return new CheckFile(identity, schema, revision, rows, replaced);
    }

    /// @param own whether the workspace was made by this installation: another's is never signed, however often
    ///     it is opened here
    void write(Path file, Installation installation, boolean own) throws IOException {
        Signed signed = new Signed(this, own ? installation.sign(text()) : null);
        AtomicFile.write(file, JSON.writeValueAsString(signed).getBytes(StandardCharsets.UTF_8));
    }

    /// Null where there is none, or none that can be read.
    static @Nullable Found read(Path file, Installation installation) throws IOException {
        try {
            @Nullable
            Signed signed = JSON.readValue(Files.readString(file), Signed.class);
            CheckFile content = signed == null ? null : signed.content();
            return signed == null || content == null
                    ? null
                    : new Found(content, installation.sign(content.text()).equals(signed.signature()));
        } catch (NoSuchFileException | JsonProcessingException | CharacterCodingException e) {
            return null;
        }
    }

    private String text() throws JsonProcessingException {
        return JSON.writeValueAsString(this);
    }
}
