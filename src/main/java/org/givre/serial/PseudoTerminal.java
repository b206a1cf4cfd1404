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
  private static final int ROOM_MILLIS = 50;

  private final CLibrary libc;
  private final Arena arena = Arena.ofAuto();
  private final MemorySegment buffer = arena.allocate(CHUNK);
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
    requireOpen();
    return libc.poll(master, CLibrary.POLL_IN, waitMillis) ? take(into) : 0;
  }

  /** Waits for room where the other side does not read, and gives up when closed. */
  public void write(byte[] bytes) throws IOException {
    for (int sent = 0; sent < bytes.length; ) {
      int some = give(bytes, sent);
      sent += some;
      if (some == 0) {
        libc.poll(master, CLibrary.POLL_OUT, ROOM_MILLIS);
      }
    }
  }

  // The lock makes sure that nothing is read from or written to a descriptor after its closing:
  // the system may have given its number to another file by then.

  private synchronized int take(byte[] into) throws IOException {
    requireOpen();
    int got = Math.max(0, libc.read(master, buffer, Math.min(into.length, CHUNK)));
    MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, into, 0, got);
    return got;
  }

  private synchronized int give(byte[] bytes, int from) throws IOException {
    requireOpen();
    int count = Math.min(bytes.length - from, CHUNK);
    MemorySegment.copy(bytes, from, buffer, ValueLayout.JAVA_BYTE, 0, count);
    return Math.max(0, libc.write(master, buffer, count));
  }

  /** Pulls the cable: the other side's next read or write fails. */
  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      libc.close(slave);
      libc.close(master);
    }
  }

  private void requireOpen() throws IOException {
    if (!open) {
      throw new IOException("pseudo-terminal closed: " + path);
    }
  }
}
