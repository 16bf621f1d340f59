package planworkbench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/// Whether a window can be shown on this machine; asked before JavaFX starts, because it starts once only.
final class Display {

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    private Display() {}

    static boolean isThere() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return false;
        }
        return !system.contains("linux") || (System.getenv("DISPLAY") != null && hasGtk() && answers());
    }

    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /// Whether the X server that the environment names lets us in.
    @SuppressWarnings("restricted")
    private static boolean answers() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
            Linker linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) close.invokeExact(display);
            return ignored == 0;
        } catch (Throwable missing) {
            return false;
        }
    }
}
