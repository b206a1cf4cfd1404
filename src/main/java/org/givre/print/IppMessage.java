package org.givre.print;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests and answers of the Internet Printing Protocol as bytes (RFC 8010). */
final class IppMessage {
  private IppMessage() {}

  static final int PRINT_JOB = 0x0002;
  static final int GET_JOB_ATTRIBUTES = 0x0009;
  static final int CUPS_GET_DEFAULT = 0x4001;
  static final int CUPS_GET_PRINTERS = 0x4002;

  private static final int OPERATION_GROUP = 0x01;
  private static final int END = 0x03;
  private static final int INTEGER = 0x21;
  private static final int BOOLEAN = 0x22;
  private static final int ENUM = 0x23;
  private static final int NAME = 0x42;
  private static final int KEYWORD = 0x44;
  private static final int URI = 0x45;
  private static final int CHARSET = 0x47;
  private static final int LANGUAGE = 0x48;
  private static final int MEDIA_TYPE = 0x49;
  private static final int FIRST_VALUE_TAG = 0x10;

  /** A request being written. */
  static final class Request {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Request(int operation) {
      write(
          () -> {
            out.writeShort(0x0101);
            out.writeShort(operation);
            out.writeInt(1);
            out.writeByte(OPERATION_GROUP);
          });
      text(CHARSET, "attributes-charset", "utf-8");
      text(LANGUAGE, "attributes-natural-language", "fr");
    }

    Request uri(String name, String value) {
      return text(URI, name, value);
    }

    Request name(String name, String value) {
      return text(NAME, name, value);
    }

    Request keyword(String name, String value) {
      return text(KEYWORD, name, value);
    }

    Request mediaType(String name, String value) {
      return text(MEDIA_TYPE, name, value);
    }

    Request integer(String name, int value) {
      write(
          () -> {
            head(INTEGER, name);
            out.writeShort(4);
            out.writeInt(value);
          });
      return this;
    }

    private Request text(int tag, String name, String value) {
      write(
          () -> {
            head(tag, name);
            byte[] utf = value.getBytes(StandardCharsets.UTF_8);
            out.writeShort(utf.length);
            out.write(utf);
          });
      return this;
    }

    private void head(int tag, String name) throws IOException {
      byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
      out.writeByte(tag);
      out.writeShort(ascii.length);
      out.write(ascii);
    }

    /** The request, and the document after it. */
    byte[] with(byte[] document) {
      write(
          () -> {
            out.writeByte(END);
            out.write(document);
          });
      return bytes.toByteArray();
    }

    private interface Write {
      void go() throws IOException;
    }

    private static void write(Write what) {
      try {
        what.go();
      } catch (IOException memoryOnly) {
        throw new UncheckedIOException(memoryOnly);
      }
    }
  }

  /**
   * An answer.
   *
   * @param groups attributes of each group in order, each with its values
   */
  record Answer(int status, List<Map<String, List<Object>>> groups) {

    boolean isDone() {
      return status < 0x0400;
    }

    Object first(String name) {
      return groups.stream()
          .filter(group -> group.containsKey(name))
          .findFirst()
          .map(group -> group.get(name).getFirst())
          .orElse(null);
    }
  }

  static Answer read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    in.readUnsignedShort();
    int status = in.readUnsignedShort();
    in.readInt();
    List<Map<String, List<Object>>> groups = new ArrayList<>();
    String name = "";
    for (int tag = in.readUnsignedByte(); tag != END; tag = in.readUnsignedByte()) {
      if (tag < FIRST_VALUE_TAG) {
        groups.add(new LinkedHashMap<>());
        continue;
      }
      byte[] named = in.readNBytes(in.readUnsignedShort());
      if (named.length > 0) {
        name = new String(named, StandardCharsets.US_ASCII);
      }
      byte[] value = in.readNBytes(in.readUnsignedShort());
      groups.getLast().computeIfAbsent(name, none -> new ArrayList<>()).add(value(tag, value));
    }
    return new Answer(status, groups);
  }

  private static Object value(int tag, byte[] value) {
    return switch (tag) {
      case INTEGER, ENUM ->
          value.length == 4
              ? (Object) java.nio.ByteBuffer.wrap(value).getInt()
              : (Object) Integer.valueOf(0);
      case BOOLEAN -> value.length == 1 && value[0] != 0;
      default -> new String(value, StandardCharsets.UTF_8);
    };
  }
}
