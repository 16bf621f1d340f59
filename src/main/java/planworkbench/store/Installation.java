package planworkbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// This program on this account: a folder with the settings and a secret that marks the workspaces made here.
///
/// @param folder made when something is first put into it
/// @param canCompile whether this Java has a compiler, with which H2 runs code that a foreign file brings
public record Installation(Path folder, boolean canCompile) {

    private static final String HOME_PROPERTY = "planworkbench.home";
    private static final int SECRET_BYTES = 32;

    /// The installation of this account: `~/.plan-workbench`, or what the system property `planworkbench.home` names.
    public static Installation ofUser() {
        String home = System.getProperty(HOME_PROPERTY);
        Path folder = home != null ? Path.of(home) : Path.of(System.getProperty("user.home"), ".plan-workbench");
        return new Installation(folder.toAbsolutePath(), ModuleLayer.boot().findModule("java.compiler").isPresent());
    }

    /// The mark of this installation under a text; nobody without the secret can make it.
    String sign(String text) throws IOException {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() throws IOException {
        Path file = folder.resolve("installation.key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            make(file);
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    /// Another process may make it at the same time: the first one counts.
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Path draft = Files.createTempFile(file.getParent(), "installation", ".new");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, HexFormat.of().formatHex(secret));
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        }
    }
}
