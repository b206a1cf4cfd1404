package org.givre.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.mvstore.DataUtils;
import org.h2.security.SHA256;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the newest state of an H2 file that was not closed.
 *
 * <p>H2 2.5.252 writes its file header one chunk late ({@code RandomAccessStore.writeStoreHeader}
 * names the chunk before the one just written) and follows predictions from there. When the first
 * chunks after an opening fill a hole at the file's beginning, no prediction leads to them until
 * twenty more are written: a program killed meanwhile would lose acts that were committed, forced
 * and acknowledged (about one kill in eighty in our crash test). The chunks themselves are whole in
 * the file: this finds them and lets the header name the newest; after a power cut, the newest that
 * {@link ForcedMark} knows to be on disk whole.
 */
final class NewestState {

  private static final Logger LOG = LoggerFactory.getLogger(NewestState.class);

  private static final int BLOCK = 4096;
  private static final int FOOTER = 128;
  private static final int LONGEST_HEADER = 1024;

  private final FileChannel file;

  private NewestState(FileChannel file) {
    this.file = file;
  }

  private record Chunk(long block, long length, long id, long version, long time) {}

  /** Lets the header of a file that was not closed name its newest chunk that is surely whole. */
  static void show(H2Door door) throws IOException {
    try (FileChannel plain =
            FileChannel.open(door.real(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel file = door.secret().isEmpty() ? plain : decrypted(door, plain)) {
      new NewestState(file).show(door.real(), ForcedMark.last(door.file()));
    }
  }

  /** As H2 makes the key of its cipher out of a password. */
  private static FileChannel decrypted(H2Door door, FileChannel plain) {
    byte[] hash = SHA256.getKeyPasswordHash("file", door.secret().toCharArray());
    byte[] key = new byte[hash.length];
    for (int at = 1; at < key.length; at += 2) {
      key[at] = hash[at];
    }
    return new FileEncrypt(door.real().toString(), key, plain);
  }

  private void show(Path real, OptionalLong forced) throws IOException {
    Optional<Map<String, String>> header = header();
    if (header.isEmpty() || header.get().containsKey("clean")) {
      return;
    }
    Optional<Chunk> named = chunk(number(header.get(), "block"));
    List<Chunk> all = chunks();
    Optional<Chunk> sure = sure(all, forced);
    Optional<Chunk> newest = sure.isPresent() ? sure : newestAfter(named, all);
    if (newest.isEmpty()) {
      return;
    }
    if (sure.isPresent()) {
      for (Chunk chunk : all) {
        if (chunk.version() > sure.get().version()) {
          LOG.warn("{}: chunk {} was never acknowledged", real.getFileName(), chunk.id());
          strike(chunk);
        }
      }
    }
    if (!newest.equals(named)) {
      LOG.warn(
          "{} was not closed: its header named chunk {}, its newest is {}",
          real.getFileName(),
          named.map(Chunk::id).orElse(-1L),
          newest.get().id());
      write(header.get(), newest.get());
    }
  }

  private List<Chunk> chunks() throws IOException {
    List<Chunk> all = new ArrayList<>();
    long blocks = file.size() / BLOCK;
    for (long block = 2; block < blocks; block++) {
      chunk(block).ifPresent(all::add);
    }
    return all;
  }

  /**
   * The one that was last known to be forced. What is newer was never acknowledged, and after a
   * power cut a block of it may lack although its first and last are there.
   */
  private static Optional<Chunk> sure(List<Chunk> all, OptionalLong forced) {
    return forced.isEmpty()
        ? Optional.empty()
        : all.stream()
            .filter(chunk -> chunk.version() == forced.getAsLong())
            .max(Comparator.comparingLong(Chunk::time));
  }

  private static Optional<Chunk> newestAfter(Optional<Chunk> named, List<Chunk> all) {
    Chunk newest = named.orElse(null);
    for (Chunk found : newest == null ? List.<Chunk>of() : all) {
      // An older run's left-over may bear a higher version; never a later time.
      if (found.version() > newest.version() && found.time() >= newest.time()) {
        newest = found;
      }
    }
    return Optional.ofNullable(newest);
  }

  /** H2 would follow its own traces to it. */
  private void strike(Chunk chunk) throws IOException {
    ByteBuffer nothing = ByteBuffer.allocate(BLOCK);
    file.write(nothing, chunk.block() * BLOCK);
    nothing.rewind();
    file.write(nothing, (chunk.block() + chunk.length() - 1) * BLOCK);
  }

  private Optional<Map<String, String>> header() throws IOException {
    for (long block = 0; block < 2; block++) {
      Optional<Map<String, String>> header = line(block * BLOCK, BLOCK);
      if (header.isPresent() && "2".equals(header.get().get("H"))) {
        return header;
      }
    }
    return Optional.empty();
  }

  /** A chunk whose header and footer are both there and agree. */
  private Optional<Chunk> chunk(long block) throws IOException {
    Optional<Map<String, String>> head = line(block * BLOCK, LONGEST_HEADER);
    if (head.isEmpty() || !head.get().keySet().containsAll(List.of("chunk", "len"))) {
      return Optional.empty();
    }
    Map<String, String> fields = head.get();
    long end = (block + number(fields, "len")) * BLOCK;
    Optional<Map<String, String>> foot = line(end - FOOTER, FOOTER);
    boolean whole =
        foot.isPresent()
            && foot.get().containsKey("fletcher")
            && number(foot.get(), "chunk") == number(fields, "chunk")
            && number(foot.get(), "version") == number(fields, "version");
    return whole
        ? Optional.of(
            new Chunk(
                block,
                number(fields, "len"),
                number(fields, "chunk"),
                number(fields, "version"),
                number(fields, "time")))
        : Optional.empty();
  }

  /** A line {@code name:value,name:value…}; with a checksum it must be right. */
  private Optional<Map<String, String>> line(long at, int longest) throws IOException {
    if (at < 0 || at >= file.size()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(longest);
    int read = file.read(bytes, at);
    String text = new String(bytes.array(), 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    if (end < 0 || !(text.startsWith("H:") || text.startsWith("chunk:"))) {
      return Optional.empty();
    }
    String line = text.substring(0, end).strip();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : line.split(",")) {
      String[] two = field.split(":", 2);
      if (two.length == 2) {
        fields.put(two[0], two[1]);
      }
    }
    int sum = line.indexOf(",fletcher:");
    return sum < 0 || checksum(line.substring(0, sum)).equals(fields.get("fletcher"))
        ? Optional.of(fields)
        : Optional.empty();
  }

  private static String checksum(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
  }

  private static long number(Map<String, String> fields, String name) {
    String text = fields.getOrDefault(name, "0");
    return text.matches("[0-9a-f]{1,16}") ? Long.parseUnsignedLong(text, 16) : -1;
  }

  private void write(Map<String, String> header, Chunk newest) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>(header);
    fields.remove("fletcher");
    fields.putAll(
        new HashMap<>(
            Map.of(
                "block", Long.toHexString(newest.block()),
                "chunk", Long.toHexString(newest.id()),
                "version", Long.toHexString(newest.version()))));
    StringBuilder line = new StringBuilder();
    fields.forEach(
        (name, value) ->
            line.append(line.isEmpty() ? "" : ",").append(name).append(':').append(value));
    byte[] text =
        (line + ",fletcher:" + checksum(line.toString()) + "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    for (long copy = 0; copy < 2; copy++) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK).put(text);
      block.rewind();
      file.write(block, copy * BLOCK);
    }
    file.force(true);
  }
}
