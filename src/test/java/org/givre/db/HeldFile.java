package org.givre.db;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A database file that another program has open. */
final class HeldFile implements AutoCloseable {

  private final ChildJvm holder;

  private HeldFile(ChildJvm holder) {
    this.holder = holder;
  }

  static HeldFile by(Path file) throws IOException {
    ChildJvm holder = ChildJvm.run(Holder.class, file.toString());
    if (!"open".equals(holder.line())) {
      throw new IllegalStateException("the holder did not open the file");
    }
    return new HeldFile(holder);
  }

  boolean isAlive() {
    return holder.isAlive();
  }

  @Override
  public void close() {
    holder.close();
  }

  /** The other program. */
  static final class Holder {
    public static void main(String[] arguments) {
      try (Database open = Database.openFile(Path.of(arguments[0]))) {
        System.out.println("open");
        LockSupport.park(open);
      }
    }
  }
}
