package planworkbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/// The H2 file of a workspace: how it is opened, and what can be said of it without H2.
final class DatabaseFile {

    static {
        // Before the first class of H2 is loaded: no Java class may be named in SQL.
        System.setProperty("h2.allowedClasses", "none");
        // A cache of single values costs more than it saves where figures hardly repeat.
        System.setProperty("h2.objectCache", "false");
    }

    /// Written through at every commit. OPEN_NEW: a second opener in this process is refused like any other.
    private static final String SETTINGS = ";OPEN_NEW=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            // otherwise H2 keeps the last answer to every question, all figures of the plan among them
            + ";OPTIMIZE_REUSE_RESULTS=0";

    /// Two copies of the header.
    private static final int SMALLEST = 8192;

    private DatabaseFile() {}

    static Sql create(WorkspaceFiles files) {
        return connect(files, "");
    }

    static Sql open(WorkspaceFiles files) {
        return connect(files, ";IFEXISTS=TRUE");
    }

    private static Sql connect(WorkspaceFiles files, String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + files.folder().resolve(files.name()) + more + SETTINGS);
        source.setUser("sa");
        source.setPassword("");
        try {
            return new Sql(source.getConnection());
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw WorkspaceRefused.of(WorkspaceRefused.Kind.IN_USE, files.database(), e);
            }
            throw WorkspaceRefused.damaged(files, String.valueOf(e.getMessage()), e);
        }
    }

    /// Whether it begins as every H2 file does.
    static boolean looksRight(Path database) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            return Files.size(database) >= SMALLEST
                    && new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("H:");
        }
    }

    static String sha256(Path database) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(database),
                MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
