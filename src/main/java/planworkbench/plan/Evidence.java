package planworkbench.plan;

import java.util.regex.Pattern;

/// A file that proves what was reported of an area of work (佐证材料). The program keeps a copy of it beside the workspace;
/// here is what says which one it is.
///
/// @param name as the user knows it; never a path
/// @param size in bytes
/// @param hash SHA-256 of the content, 64 lower-case hexadecimal digits
/// @param note what it proves; may be empty
public record Evidence(String name, long size, String hash, String note) {

    /// 20 MB: a scanned approval, no film.
    public static final long LARGEST = 20L * 1024 * 1024;
    public static final int LONGEST_NOTE = 500;
    /// Of the name, so that with the hash before it every file system takes it, also in Chinese.
    public static final int LONGEST_NAME = 70;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /// What no file name can hold on some system, or what would lead into another folder.
    private static final Pattern RESERVED = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final int HASH_IN_NAME = 16;

    public Evidence {
        if (!name.equals(plainName(name))) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        if (size < 0 || size > LARGEST || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a file that can be kept: " + size + " bytes, " + hash);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of " + note.length() + " characters: " + name);
        }
    }

    /// A file name without folders and without characters that some system reserves or nobody can see; shortened before
    /// its ending where it is too long.
    public static String plainName(String written) {
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        RESERVED.matcher(last).replaceAll("_").codePoints()
                .filter(character -> ReadableName.isVisible(Character.toString(character)))
                .forEach(name::appendCodePoint);
        String plain = shortened(name.toString());
        int end = plain.length();
        // Windows leaves these out at the end
        while (end > 0 && (plain.charAt(end - 1) == '.' || Character.isWhitespace(plain.charAt(end - 1)))) {
            end--;
        }
        String stripped = plain.substring(0, end).strip();
        return stripped.isEmpty() ? "_" : stripped;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST_NAME - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    /// The name of the copy: different for different contents, and in no other folder whatever a package says.
    public String storedName() {
        return hash.substring(0, HASH_IN_NAME) + "-" + name;
    }

    public Evidence withNote(String replaced) {
        return new Evidence(name, size, hash, replaced);
    }
}
