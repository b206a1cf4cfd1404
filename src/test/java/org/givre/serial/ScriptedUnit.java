package org.givre.serial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An instrument on a real pseudo-terminal that does to each request exactly what the test wrote
 * down, byte for byte and pause for pause.
 */
public final class ScriptedUnit implements AutoCloseable {

  /** What to send after a request, each part after its own pause. */
  public record Part(long afterMillis, byte[] bytes) {}

  private final PseudoTerminal terminal;
  private final int requestLength;
  private final ConcurrentLinkedQueue<List<Part>> script = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<byte[]> heard = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private ScriptedUnit(int requestLength) throws IOException {
    this.terminal = PseudoTerminal.open();
    this.requestLength = requestLength;
    this.thread = Thread.ofPlatform().name("scripted-unit").daemon().start(this::serve);
  }

  /** Answers requests of 8 bytes. */
  public static ScriptedUnit modbus() throws IOException {
    return new ScriptedUnit(8);
  }

  /** Answers requests that end with CR, LF or both. */
  public static ScriptedUnit lines() throws IOException {
    return new ScriptedUnit(0);
  }

  public String path() {
    return terminal.path();
  }

  /** Once the next request has come: this, at once. */
  public ScriptedUnit then(byte[] answer) {
    return then(new Part(0, answer));
  }

  public ScriptedUnit then(Part... parts) {
    script.add(List.of(parts));
    return this;
  }

  public ScriptedUnit thenNothing() {
    script.add(List.of());
    return this;
  }

  /** Sends unasked, now. */
  public void say(byte[] bytes) {
    try {
      terminal.write(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public List<byte[]> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    byte[] request = new byte[0];
    byte[] part = new byte[256];
    try {
      while (closed.getCount() > 0) {
        int got = terminal.read(part, 20);
        request = joined(request, Arrays.copyOf(part, got));
        if (isWhole(request)) {
          heard.add(request);
          request = new byte[0];
          answer();
        }
      }
    } catch (IOException end) {
      closed.countDown();
    }
  }

  private boolean isWhole(byte[] request) {
    if (requestLength > 0) {
      return request.length >= requestLength;
    }
    return request.length > 1 && (request[request.length - 1] == '\n' || lastIsCr(request));
  }

  private static boolean lastIsCr(byte[] request) {
    return request[request.length - 1] == '\r';
  }

  private void answer() throws IOException {
    List<Part> parts = script.poll();
    if (parts == null) {
      return;
    }
    for (Part part : parts) {
      pause(part.afterMillis());
      terminal.write(part.bytes());
    }
  }

  private void pause(long millis) throws IOException {
    try {
      if (closed.await(millis, TimeUnit.MILLISECONDS)) {
        throw new IOException("closed");
      }
    } catch (InterruptedException asked) {
      throw new IOException(asked);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  @Override
  public void close() {
    closed.countDown();
    terminal.close();
    try {
      thread.join(2000);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }
}
