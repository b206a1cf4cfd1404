package org.givre.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under H2 that can lose its power and run full. At each force it keeps what the disk would
 * hold then: what was written afterwards would be gone with the power. Use {@code
 * jdbc:h2:powercut:/path}.
 */
public final class PowerCutPath extends FilePathWrapper {

  static final AtomicInteger FORCES = new AtomicInteger();
  static final AtomicBoolean FULL = new AtomicBoolean();

  /** Called with the real file when it is about to be forced. */
  static final AtomicReference<Consumer<Path>> BEFORE_FORCE = new AtomicReference<>(real -> {});

  static void register() {
    FilePath.register(new PowerCutPath());
    FORCES.set(0);
    FULL.set(false);
    BEFORE_FORCE.set(real -> {});
  }

  /** The file as it would be found after a power cut now. */
  static Path afterPowerCut(Path real) {
    return real.resolveSibling("cut").resolve(real.getFileName());
  }

  @Override
  public String getScheme() {
    return "powercut";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Disk(getBase().open(mode), Path.of(getBase().toString()));
  }

  private static final class Disk extends FileBase {
    private final FileChannel base;
    private final Path real;

    private Disk(FileChannel base, Path real) {
      this.base = base;
      this.real = real;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      BEFORE_FORCE.get().accept(real);
      base.force(metaData);
      Path kept = afterPowerCut(real);
      Files.createDirectories(kept.getParent());
      Files.copy(real, kept, StandardCopyOption.REPLACE_EXISTING);
      FORCES.incrementAndGet();
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      mustHaveRoom();
      return base.write(source);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      mustHaveRoom();
      return base.write(source, position);
    }

    private static void mustHaveRoom() throws IOException {
      if (FULL.get()) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      return base.read(into);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
      return base.read(into, position);
    }

    @Override
    public long position() throws IOException {
      return base.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      base.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      base.truncate(size);
      return this;
    }

    @Override
    public synchronized FileLock tryLock(long position, long size, boolean shared)
        throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
