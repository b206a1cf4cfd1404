package org.givre.serial;

import java.io.IOException;
import java.util.Arrays;

/** Two pseudo-terminals joined back to back: a serial cable between two programs. */
public final class NullModem implements AutoCloseable {

  private final PseudoTerminal here = PseudoTerminal.open();
  private final PseudoTerminal there = PseudoTerminal.open();

  public NullModem() throws IOException {
    pump(here, there);
    pump(there, here);
  }

  public String here() {
    return here.path();
  }

  public String there() {
    return there.path();
  }

  private static void pump(PseudoTerminal from, PseudoTerminal to) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              byte[] part = new byte[1024];
              try {
                while (true) {
                  to.write(Arrays.copyOf(part, from.read(part, 100)));
                }
              } catch (IOException unplugged) {
                to.close();
              }
            });
  }

  @Override
  public void close() {
    here.close();
    there.close();
  }
}
