package planworkbench.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Reads files of a folder and nothing outside of it, also where a link leads out.
record PackageFolder(Path folder, PackageLimits limits) {

    /// Letters, digits and marks that no file system takes for a path.
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. ()（）“”·-]{0,99}");

    static PackageFolder open(Path folder, PackageLimits limits) throws PackageException {
        if (!Files.isDirectory(folder)) {
            throw new PackageException(folder.toString(), "", PackageProblem.NOT_A_FOLDER, null);
        }
        try {
            return new PackageFolder(folder.toRealPath(), limits);
        } catch (IOException e) {
            throw new PackageException(folder.toString(), "", PackageProblem.UNREADABLE, e, String.valueOf(e));
        }
    }

    static boolean isPlainName(String file) {
        return PLAIN_NAME.matcher(file).matches() && !file.endsWith(".") && !file.endsWith(" ");
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    String text(String file) throws PackageException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new PackageException(file, "", PackageProblem.NOT_UTF8, e);
        }
    }

    private byte[] bytes(String file) throws PackageException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            throw new PackageException(file, "", PackageProblem.MISSING_FILE, null);
        }
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(folder)) {
                throw new PackageException(file, "", PackageProblem.OUTSIDE, null);
            }
            if (!Files.isRegularFile(real)) {
                throw new PackageException(file, "", PackageProblem.MISSING_FILE, null);
            }
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes(limits.bytes() + 1);
                if (bytes.length > limits.bytes()) {
                    throw new PackageException(file, "", PackageProblem.TOO_LARGE, null, limits.bytes() / 1_000_000);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new PackageException(file, "", PackageProblem.UNREADABLE, e, String.valueOf(e));
        }
    }
}
