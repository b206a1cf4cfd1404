package org.givre.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Objects made once and copied into one file after another, their streams packed as they are. */
final class Template {

  private final COSDictionary root;
  private final Map<COSStream, byte[]> packed = new IdentityHashMap<>();

  private Template(COSDictionary root) {
    this.root = root;
  }

  /** Keeps everything that hangs on a dictionary; the document it was made in may be closed. */
  static Template of(COSDictionary root) throws IOException {
    Template template = new Template(root);
    template.keep(root);
    return template;
  }

  private void keep(COSBase base) throws IOException {
    switch (base) {
      case COSStream stream -> {
        try (InputStream in = stream.createRawInputStream()) {
          packed.put(stream, in.readAllBytes());
        }
        keepAll(stream.getValues());
      }
      case COSDictionary dictionary -> keepAll(dictionary.getValues());
      case COSArray array -> keepAll(array);
      default -> {
        // numbers, names and texts hold nothing more
      }
    }
  }

  private void keepAll(Iterable<? extends COSBase> values) throws IOException {
    for (COSBase value : values) {
      keep(value);
    }
  }

  COSDictionary copy() {
    try {
      return (COSDictionary) copy(root);
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  private COSBase copy(COSBase base) throws IOException {
    return switch (base) {
      case COSStream stream -> {
        COSStream copy = new COSStream();
        fill(copy, stream);
        try (OutputStream out = copy.createRawOutputStream()) {
          out.write(packed.get(stream));
        }
        yield copy;
      }
      case COSDictionary dictionary -> {
        COSDictionary copy = new COSDictionary();
        fill(copy, dictionary);
        yield copy;
      }
      case COSArray array -> {
        COSArray copy = new COSArray();
        for (COSBase value : array) {
          copy.add(copy(value));
        }
        copy.setDirect(array.isDirect());
        yield copy;
      }
      case COSObject indirect -> copy(indirect.getObject());
      default -> base;
    };
  }

  private void fill(COSDictionary copy, COSDictionary from) throws IOException {
    for (Map.Entry<COSName, COSBase> entry : from.entrySet()) {
      if (!COSName.LENGTH.equals(entry.getKey())) {
        copy.setItem(entry.getKey(), copy(entry.getValue()));
      }
    }
    copy.setDirect(from.isDirect());
  }
}
