package org.givre.serial;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.util.Locale;

/**
 * The few functions of the C library that make a pseudo-terminal (POSIX.1-2017), called through
 * Java's foreign-function interface: no native code of our own and no package to install.
 */
final class CLibrary {

  static final short POLL_IN = 1;
  static final short POLL_OUT = 4;

  private static final int READ_WRITE = 2;
  private static final int TERMIOS_BYTES = 256; // 60 on Linux, 72 on macOS
  private static final int NAME_BYTES = 256;

  /** {@code int f(int)}. */
  public interface OfInt {
    int call(int descriptor);
  }

  /** {@code int f(char *, int)}. */
  public interface OfName {
    int call(MemorySegment name, int flags);
  }

  /** {@code char *f(int)}. */
  public interface ToName {
    MemorySegment call(int descriptor);
  }

  /** {@code int f(int, struct *)}. */
  public interface OfStruct {
    int call(int descriptor, MemorySegment struct);
  }

  /** {@code int f(int, int, struct *)}. */
  public interface OfActionAndStruct {
    int call(int descriptor, int action, MemorySegment struct);
  }

  /** {@code void f(struct *)}. */
  public interface OnStruct {
    void call(MemorySegment struct);
  }

  /** {@code ssize_t f(int, void *, size_t)}. */
  public interface Moving {
    long call(int descriptor, MemorySegment bytes, long count);
  }

  /** {@code int f(struct pollfd *, nfds_t, int)}. */
  public interface Waiting {
    int call(MemorySegment descriptors, long count, int millis);
  }

  private final boolean mac =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
  private final Linker linker = Linker.nativeLinker();
  private final OfInt posixOpenpt = of(OfInt.class, "posix_openpt", JAVA_INT, JAVA_INT);
  private final OfInt grantpt = of(OfInt.class, "grantpt", JAVA_INT, JAVA_INT);
  private final OfInt unlockpt = of(OfInt.class, "unlockpt", JAVA_INT, JAVA_INT);
  private final ToName ptsname = of(ToName.class, "ptsname", ADDRESS, JAVA_INT);
  private final OfStruct tcgetattr = of(OfStruct.class, "tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
  private final OfActionAndStruct tcsetattr =
      of(OfActionAndStruct.class, "tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
  private final OnStruct cfmakeraw =
      door(
          OnStruct.class,
          linker.downcallHandle(symbol("cfmakeraw"), FunctionDescriptor.ofVoid(ADDRESS)));
  private final Moving reading = of(Moving.class, "read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private final Moving writing = of(Moving.class, "write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private final OfInt closing = of(OfInt.class, "close", JAVA_INT, JAVA_INT);
  private final Waiting polling = of(Waiting.class, "poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  // "open" takes its mode as a variable argument; with two arguments none follows
  private final OfName opening =
      door(
          OfName.class,
          linker.downcallHandle(
              symbol("open"),
              FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
              Linker.Option.firstVariadicArg(2)));

  /** Bound at its first use: whoever needs no pseudo-terminal loads nothing. */
  private static final class Holder {
    static final CLibrary INSTANCE = new CLibrary();
  }

  private CLibrary() {}

  static CLibrary get() throws IOException {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")) {
      throw new IOException("this system has no pseudo-terminals");
    }
    return Holder.INSTANCE;
  }

  int openMaster() throws IOException {
    return positive("posix_openpt", posixOpenpt.call(flags() | neverWait()));
  }

  /** Name of the other side. The C library keeps one buffer for all callers: one at a time. */
  synchronized String unlockedName(int master) throws IOException {
    positive("grantpt", grantpt.call(master));
    positive("unlockpt", unlockpt.call(master));
    MemorySegment name = ptsname.call(master);
    if (name.address() == 0) {
      throw new IOException("ptsname failed");
    }
    return name.reinterpret(NAME_BYTES).getString(0);
  }

  int openRaw(String path) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      int slave = positive("open", opening.call(arena.allocateFrom(path), flags()));
      MemorySegment termios = arena.allocate(TERMIOS_BYTES, 8);
      positive("tcgetattr", tcgetattr.call(slave, termios));
      cfmakeraw.call(termios);
      positive("tcsetattr", tcsetattr.call(slave, 0, termios));
      return slave;
    }
  }

  /** Whether the descriptor is ready, waiting at most so long. */
  boolean poll(int descriptor, short events, int waitMillis) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment entry = arena.allocate(8, 4);
      entry.set(JAVA_INT, 0, descriptor);
      entry.set(JAVA_SHORT, 4, events);
      return polling.call(entry, 1L, waitMillis) > 0;
    }
  }

  /** How many bytes were read; negative when none was there. */
  int read(int descriptor, MemorySegment into, int most) {
    return (int) reading.call(descriptor, into, most);
  }

  /** How many bytes were taken; negative when there was no room. */
  int write(int descriptor, MemorySegment from, int count) {
    return (int) writing.call(descriptor, from, count);
  }

  void close(int descriptor) {
    closing.call(descriptor);
  }

  private int flags() {
    int noControllingTerminal = mac ? 0x20000 : 0x100;
    return READ_WRITE | noControllingTerminal;
  }

  private int neverWait() {
    return mac ? 0x4 : 0x800;
  }

  private <T> T of(Class<T> type, String name, MemoryLayout result, MemoryLayout... arguments) {
    return door(
        type, linker.downcallHandle(symbol(name), FunctionDescriptor.of(result, arguments)));
  }

  /** An interface instead of a bare handle: handles declare that they may throw anything. */
  private static <T> T door(Class<T> type, MethodHandle handle) {
    return MethodHandleProxies.asInterfaceInstance(type, handle);
  }

  private MemorySegment symbol(String name) {
    return linker
        .defaultLookup()
        .find(name)
        .orElseThrow(() -> new IllegalStateException("the C library has no " + name));
  }

  private static int positive(String what, int result) throws IOException {
    if (result < 0) {
      throw new IOException(what + " failed");
    }
    return result;
  }
}
