package org.givre.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * One program at a time has a data folder. The operating system's lock decides (it goes with the
 * process, however it ends); the file beside it only tells who.
 */
public final class FolderLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * @param way how the program runs: {@code desktop}, {@code station}, a verb
   * @throws FolderHeld when another program has the folder
   */
  public static FolderLock take(DataFolder folder, String way, Instant at) {
    try {
      Files.createDirectories(folder.root());
      FileChannel channel =
          FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new FolderHeld(folder, holder(folder));
      }
      FolderHolder me = FolderHolder.thisProcess(way, at);
      Files.writeString(folder.holderFile(), me.text(), StandardCharsets.UTF_8);
      channel.write(ByteBuffer.wrap(new byte[] {'1'}), 0);
      return new FolderLock(channel, lock);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException thisVeryProcess) {
      return null;
    }
  }

  private static FolderHolder holder(DataFolder folder) throws IOException {
    return Files.exists(folder.holderFile())
        ? FolderHolder.read(Files.readString(folder.holderFile(), StandardCharsets.UTF_8))
        : FolderHolder.UNKNOWN;
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
