package org.givre.serial;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A serial port without hardware: the side of the instrument. Another program, or another thread,
 * opens {@link #path()} as it would open a real port. Closing it is pulling the cable out.
 *
 * <p>It has no speed and no parity. Linux and macOS only.
 */
public final class PseudoTerminal implements AutoCloseable {

  private static final int CHUNK = 4096;

  private final CLibrary libc;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment buffer = arena.allocate(CHUNK);
  private final MemorySegment poll = arena.allocate(8, 4);
  private final int master;
  private final int slave;
  private final String path;
  private volatile boolean open = true;

  private PseudoTerminal(CLibrary libc, int master, int slave, String path) {
    this.libc = libc;
    this.master = master;
    this.slave = slave;
    this.path = path;
  }

  /** Makes a new pair, raw on both sides. */
  public static PseudoTerminal open() throws IOException {
    CLibrary libc = CLibrary.get();
    int master = libc.openMaster();
    String path = libc.unlockedName(master);
    int slave = libc.openRaw(path);
    return new PseudoTerminal(libc, master, slave, path);
  }

  /** What to open on the other side. */
  public String path() {
    return path;
  }

  /**
   * Waits for bytes.
   *
   * @return how many came; 0 when none came in that time
   * @throws IOException the terminal is closed
   */
  public int read(byte[] into, int waitMillis) throws IOException {
    poll.set(ValueLayout.JAVA_INT, 0, master);
    poll.set(ValueLayout.JAVA_SHORT, 4, CLibrary.POLL_IN);
    poll.set(ValueLayout.JAVA_SHORT, 6, (short) 0);
    requireOpen();
    if (libc.poll(poll, waitMillis) <= 0) {
      return 0;
    }
    requireOpen();
    int got = libc.read(master, buffer, Math.min(into.length, CHUNK));
    MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, into, 0, got);
    return got;
  }

  public void write(byte[] bytes) throws IOException {
    requireOpen();
    try (Arena once = Arena.ofConfined()) {
      MemorySegment out = once.allocate(Math.max(1, bytes.length));
      MemorySegment.copy(bytes, 0, out, ValueLayout.JAVA_BYTE, 0, bytes.length);
      for (int sent = 0; sent < bytes.length; ) {
        sent += libc.write(master, out.asSlice(sent), bytes.length - sent);
      }
    }
  }

  /** Pulls the cable: the other side's next read or write fails. */
  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      libc.close(slave);
      libc.close(master);
      // the arena stays until it is unreachable: a thread may still stand inside poll
    }
  }

  private void requireOpen() throws IOException {
    if (!open) {
      throw new IOException("pseudo-terminal closed: " + path);
    }
  }
}
